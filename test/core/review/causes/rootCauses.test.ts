import { reviewWorkbook } from "../../../../src/core/review/reviewWorkbook";
import { rootCauses } from "../../../../src/core/review/causes/rootCauses";
import { caseFolders } from "../../../cases/caseFolders";
import { readInput } from "../../../cases/readCase";
import { gridOf } from "../../gridOf";

const causesIn = (...texts: string[]) =>
  rootCauses(reviewWorkbook(texts.map((text, k) => gridOf(text, `表${k + 1}`))));

describe("findings by what causes them", () => {
  it.each(caseFolders().map(({ name, folder }) => ({ name, grids: readInput(folder) })))(
    "hold every finding once, in $name",
    ({ grids }) => {
      const review = reviewWorkbook(grids);
      const causes = rootCauses(review);
      const all = review.tables.flatMap(({ sheet, findings }) =>
        findings.map((finding) => JSON.stringify([sheet, finding]))
      );
      const told = causes.flatMap(({ sheet, findings }) =>
        findings.map((finding) => JSON.stringify([sheet, finding]))
      );
      expect(told.sort()).toEqual(all.sort());
      for (const { lead, cells } of causes) {
        expect(lead).not.toBe("");
        expect(cells.length).toBeGreaterThan(0);
      }
    }
  );

  it("lead with the target that two rows of the bureau's table contradict, the rows below", () => {
    const sample = caseFolders().find(({ name }) => name === "taizhou-2023");
    const causes = rootCauses(reviewWorkbook(readInput(sample?.folder ?? "")));
    const targets = causes.filter(({ rule }) => rule === "funding-identity");
    expect(targets).toHaveLength(1);
    expect(targets[0]).toMatchObject({ sheet: "高中中职幼儿园", cells: ["F5"], compared: null });
    expect(targets[0]?.lead).toMatch(/^中等职业教育的指标值 29323 可能应为 29324–29325/);
    expect(
      targets[0]?.contradictions.map(({ text, cells }) => [text.split("：")[0], cells])
    ).toEqual([
      ["市本级", ["G7", "H7"]],
      ["天台县", ["G12", "H12"]],
    ]);
  });

  it("put a mark that nobody knows first, with all its cells; totals that it would explain are none", () => {
    const [cause, ...others] = causesIn(`
达标监测情况
指标 | 椒江 | 黄岩 | 路桥
1.教师学历达到要求 | 好 | √ | √
2.教师培训达到要求 | √ | 好 | √
3.场馆面积达到要求 | × | √ | √
达成度（%） | 33.3 | 100 | 100
注：√达标，×未达标`);
    expect(cause).toMatchObject({ rule: "unknown-mark", mark: "好", cells: ["B3", "C4"] });
    expect(cause?.lead).toContain("“好”没有已知含义，椒江、黄岩共 2 格没有计入达成度");
    expect(others).toEqual([]);
  });

  it("keep a total apart that no meaning of the unknown marks would give", () => {
    const causes = causesIn(`
达标监测情况
指标 | 椒江 | 黄岩 | 路桥
1.教师学历达到要求 | 好 | √ | √
2.教师培训达到要求 | √ | √ | √
3.场馆面积达到要求 | × | √ | √
达成度（%） | 10 | 100 | 100
注：√达标，×未达标`);
    expect(causes.map(({ rule, cells }) => [rule, cells])).toEqual([
      ["unknown-mark", ["B3"]],
      ["rate-mismatch", ["B6"]],
    ]);
  });

  it("keep a total apart that the unknown mark would explain but for its rounding", () => {
    const causes = causesIn(`
达标监测情况
指标 | 椒江 | 黄岩
1.教师学历达到要求 | 好 | √
2.教师培训达到要求 | √ | √
3.场馆面积达到要求 | √ | √
4.班额达到要求 | √ | √
5.图书配备达到要求 | √ | √
6.经费投入达到要求 | × | √
7.校舍安全达到要求 | × | √
8.体质健康达到要求 | × | √
达成度（%） | 62 | 100
注：√达标，×未达标`);
    // Five of eight are 62.5, which rounds to 63; four of eight, and four of seven, are further away.
    expect(causes.map(({ rule, cells }) => [rule, cells])).toEqual([
      ["unknown-mark", ["B3"]],
      ["rate-mismatch", ["B11"]],
    ]);
  });

  it("put the blanks of one county together", () => {
    const causes = causesIn(`
达标监测情况
指标 | 椒江 | 黄岩 | 路桥
1.教师学历达到要求 |  | √ | √
2.教师培训达到要求 |  | × | √
3.场馆面积达到要求 | × | √ | √
4.班额达到要求 | √ | √ | √
注：√达标，×未达标`);
    expect(causes.map(({ rule, cells }) => [rule, cells])).toEqual([["blank-mark", ["B3", "B4"]]]);
    expect(causes[0]?.lead).toBe("椒江有 2 格没有标记，没有计入达成度。请补填。");
  });

  it("suspect the one figure where a total of rows and one within its row are off by as much", () => {
    const causes = causesIn(`
2023年在校生情况（人）
地区 | 公办 | 民办 | 合计
椒江区 | 100 | 20 | 120
黄岩区 | 210 | 30 | 230
路桥区 | 300 | 40 | 340
合计 | 600 | 90 | 690`);
    expect(causes).toHaveLength(1);
    expect(causes[0]?.cells).toEqual(["B4"]);
    expect(causes[0]?.lead).toMatch(/^黄岩区公办（B4）的 210 可能应为 200/);
    expect(causes[0]?.contradictions.map(({ cells }) => cells)).toEqual([["B6"], ["D4"]]);
  });
});

describe("figures side by side", () => {
  it("are shown where a clerk would compare them, rounded as they are printed, and nowhere else", () => {
    const sample = caseFolders().find(({ name }) => name === "taizhou-2023");
    const causes = rootCauses(reviewWorkbook(readInput(sample?.folder ?? "")));
    expect(causes.map(({ rule, compared }) => [rule, compared])).toEqual([
      ["rate-mismatch", { printed: 46, computed: 45.5, by: "marks" }],
      ["funding-identity", null],
      ["missing-value", null],
      ["overrun", null],
      ["out-of-range", null],
    ]);
  });
});
