import { matchItems, type Item } from "../../../src/core/compare/matchItems";

const items = (...names: string[]): Item[] =>
  names.map((name) => ({ name: name.split("|").at(-1) ?? "", path: name.split("|").slice(0, -1) }));
const match = (before: Item[], after: Item[]) => matchItems(before, after);

describe("matchItems", () => {
  it("takes the same words as the same indicator, whatever the number and the order", () => {
    expect(match(items("1.生师比", "2.班额"), items("1.班额。", "2.生师比"))).toEqual({
      pairs: [
        { before: [1], after: [0], how: "renumbered" },
        { before: [0], after: [1], how: "renumbered" },
      ],
      onlyBefore: [],
      onlyAfter: [],
    });
  });

  it("finds one indicator that was split into numbered parts, and parts put together", () => {
    const whole = items(
      "25.无证园治理",
      "26.园舍条件、玩教具和幼儿图书配备达到规定要求",
      "27.班额"
    );
    const parts = items(
      "25.无证园治理",
      "26-1.幼儿图书配备达到浙江省等级园要求",
      "26-2.幼儿园玩教具配备普遍达到规定要求",
      "26-3.2017年前的园舍条件达到规定要求",
      "27.班额"
    );
    expect(match(whole, parts).pairs).toContainEqual({
      before: [1],
      after: [1, 2, 3],
      how: "split",
    });
    expect(match(parts, whole).pairs).toContainEqual({
      before: [1, 2, 3],
      after: [1],
      how: "merged",
    });
  });

  it("leaves parts alone that say something else under another heading", () => {
    const { pairs, onlyBefore, onlyAfter } = match(
      items("资源|3.生师比"),
      items("质量|3-1.巩固率", "质量|3-2.近视率下降")
    );
    expect([pairs, onlyBefore, onlyAfter]).toEqual([[], [0], [0, 1]]);
  });

  it("says of nearly the same words that they were reworded", () => {
    expect(
      match(items("3.公办园在园幼儿占比达到50%"), items("3.公办幼儿园在园幼儿占比达到60%"))
    ).toMatchObject({ pairs: [{ how: "reworded" }] });
  });

  it.each([
    ["21.所有小学办学条件校际差异系数", "21.所有初中办学条件校际差异系数"],
    ["5.公办幼儿园教师平均工资", "5.民办幼儿园教师平均工资"],
    ["1.生均公共财政预算教育事业费增长", "1.生均公共财政预算公用经费增长"],
    ["4.生师比", "4.近视率"],
  ])("never takes %s for %s", (a, b) => {
    expect(match(items(a), items(b))).toEqual({ pairs: [], onlyBefore: [0], onlyAfter: [0] });
  });

  it("tells indicators of the same name apart by their headings", () => {
    const before = items("小学|达标率", "初中|达标率");
    const after = items("初中|达标率", "小学|达标率");
    expect(match(before, after).pairs.map((pair) => [pair.before, pair.after])).toEqual([
      [[1], [0]],
      [[0], [1]],
    ]);
  });

  it("leaves indicators alone that nothing tells apart", () => {
    expect(match(items("班额", "班额"), items("班额"))).toEqual({
      pairs: [],
      onlyBefore: [0, 1],
      onlyAfter: [0],
    });
  });

  it("leaves a wording alone that could be either of two", () => {
    const { onlyBefore, onlyAfter } = match(
      items("教师培训完成率达到要求甲"),
      items("教师培训完成率达到要求乙", "教师培训完成率达到要求丙")
    );
    expect([onlyBefore, onlyAfter]).toEqual([[0], [0, 1]]);
  });

  it("gives nothing for nothing", () => {
    expect(match([], [])).toEqual({ pairs: [], onlyBefore: [], onlyAfter: [] });
    expect(match([], items("a指标"))).toEqual({ pairs: [], onlyBefore: [], onlyAfter: [0] });
  });
});
