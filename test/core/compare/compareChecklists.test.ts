import { compareChecklists } from "../../../src/core/compare/compareChecklists";
import type { Comparison, RegionMove } from "../../../src/core/compare/comparison";
import type { Grid } from "../../../src/core/sheet/grid";
import type { RawCell } from "../../../src/core/cell/rawCell";
import { checklistModel } from "../checklistModel";
import { gridOf } from "../gridOf";
import { sampleGrid } from "../sampleGrids";

/** A sheet of the sample with cells changed, by row and column from 0. */
function changed(sheet: string, cells: readonly [number, number, RawCell][]): Grid {
  const grid = sampleGrid(sheet);
  return {
    ...grid,
    values: grid.values.map((row, r) =>
      row?.map((cell, c) => cells.find(([y, x]) => y === r && x === c)?.[2] ?? cell)
    ),
  };
}

const move = (comparison: Comparison, name: string): RegionMove => {
  const found = comparison.regions.find((region) => region.name === name);
  if (found === undefined) throw new Error(`No region ${name}`);
  return found;
};
const compare = (before: Grid, after: Grid) =>
  compareChecklists(checklistModel(before), checklistModel(after));

describe("compareChecklists", () => {
  it("gives what changed in 优质均衡 when 黄岩 meets 16 and 天台 falls back on 1", () => {
    const comparison = compare(
      sampleGrid("优质均衡"),
      changed("优质均衡", [
        [17, 3, "√"],
        [2, 8, "※"],
      ])
    );
    const [huangyan, tiantai] = [move(comparison, "黄岩"), move(comparison, "天台")];
    expect(huangyan).toMatchObject({
      before: { met: 21, unmet: 9, rank: 6, tied: true },
      after: { met: 22, unmet: 8, rank: 6, tied: true },
      alike: { counted: 30, metBefore: 21, metAfter: 22 },
      becameMet: [
        {
          from: "unmet",
          to: "met",
          before: [{ cell: "D18", status: "unmet" }],
          after: [{ cell: "D18", status: "met" }],
        },
      ],
      fellBack: [],
    });
    expect(comparison.items[huangyan.becameMet[0]?.item ?? -1]?.after[0]?.name).toMatch(/^16\./);
    expect(huangyan.stillUnmet).toHaveLength(8);
    expect(tiantai).toMatchObject({
      before: { rate: 1, rank: 1, tied: true },
      after: { rate: 29 / 30, rank: 2, tied: false },
      fellBack: [{ from: "met", to: "unmet" }],
    });
    expect(move(comparison, "三门").after).toMatchObject({ rank: 1, tied: false });
    expect([comparison.dropped, comparison.added]).toEqual([[], []]);
  });

  it("compares 普及普惠 before and after item 26 was split into three", () => {
    const after = sampleGrid("普及普惠");
    const before: Grid = {
      ...after,
      values: after.values.flatMap((row, r) => {
        if (r === 28 || r === 29) return [];
        if (r !== 27 || row === undefined) return [row];
        const whole = "26.幼儿园园舍条件、玩教具和幼儿图书配备普遍达到规定要求。";
        return [[...row.slice(0, 2), whole, ...row.slice(3)]];
      }),
    };
    const comparison = compare(before, after);
    const split = comparison.items.find(({ how }) => how === "split");
    expect(split?.before.map(({ cell }) => cell)).toEqual(["D28"]);
    expect(split?.after.map(({ cell }) => cell)).toEqual(["D28", "D29", "D30"]);
    const jiaojiang = move(comparison, "椒江");
    expect(jiaojiang.alike).toEqual({ counted: 36, metBefore: 29, metAfter: 29 });
    // 路桥 meets 26-1 and not the others: the whole is not met.
    expect(move(comparison, "路桥").fellBack).toEqual([
      expect.objectContaining({
        from: "met",
        to: "unmet",
        after: [
          { cell: "F28", status: "met" },
          { cell: "F29", status: "unmet" },
          { cell: "F30", status: "unmet" },
        ],
      }),
    ]);
  });

  it("reads tables that lie the other way round, under other names, with regions and indicators moved", () => {
    const before = gridOf(`
优质均衡达标情况表（2022年）
指标|椒江|黄岩|新区
1.生师比达到要求|√|※|※
2.班额达到要求|※|※|√
3.巩固率达到95%以上|√|√|√
`);
    const after = gridOf(
      `
优质均衡达标情况表（2023年）
县（市、区）|1.班额达到要求|2.生师比达到要求|3.教师学历达到要求
黄岩区|√|※|√
台州湾新区|√|※|√
椒 江|√|√|※
`,
      "新表"
    );
    const comparison = compare(before, after);
    expect(comparison.regions.map(({ name, nameBefore, how }) => [name, nameBefore, how])).toEqual([
      ["黄岩区", "黄岩", "alias"],
      ["台州湾新区", "新区", "alias"],
      ["椒江", "椒江", "same"],
    ]);
    expect(comparison.items.map(({ how }) => how)).toEqual(["renumbered", "renumbered"]);
    expect(comparison.dropped.map(({ name }) => name)).toEqual(["3.巩固率达到95%以上"]);
    expect(comparison.added.map(({ name }) => name)).toEqual(["3.教师学历达到要求"]);
    expect(move(comparison, "黄岩区").becameMet).toEqual([
      {
        item: 0,
        from: "unmet",
        to: "met",
        before: [{ cell: "C4", status: "unmet" }],
        after: [{ cell: "B3", status: "met" }],
      },
    ]);
  });

  it("gives no verdict where a mark is blank, unknown or not counted at one date", () => {
    const table = (marks: string) =>
      gridOf(`
达标情况表
指标|椒江|黄岩|路桥
1.生师比|${marks}
2.班额|※|√|√
3.学历|√|√|※
4.器材|√|※|√
5.图书|√|※|√
`);
    const comparison = compare(table("√|※|√"), table("||——"));
    expect(comparison.regions.map(({ notCompared }) => notCompared.map(({ to }) => to))).toEqual([
      ["blank"],
      ["blank"],
      ["excluded"],
    ]);
    expect(comparison.regions.map(({ alike }) => alike.counted)).toEqual([4, 4, 4]);
  });

  it("ranks the regions of both tables among themselves", () => {
    const before = gridOf(`
达标情况表
指标|椒江|黄岩|路桥
1.生师比|√|※|√
2.班额|√|√|※
3.学历|√|※|※
`);
    const after = gridOf(`
达标情况表
指标|黄岩|路桥
1.生师比|※|√
2.班额|√|√
3.学历|※|√
`);
    const comparison = compare(before, after);
    expect(comparison.regionsOnlyBefore).toEqual(["椒江"]);
    expect(
      comparison.regions.map(({ name, before: was, after: is }) => [name, was.rank, is.rank])
    ).toEqual([
      ["黄岩", 1, 2],
      ["路桥", 1, 1],
    ]);
  });

  it("says that a standard may have moved where a reworded indicator has other figures", () => {
    const table = (goal: string) =>
      gridOf(`
达标情况表
指标|椒江|黄岩|路桥
1.公办园在园幼儿占比达到${goal}|√|※|√
2.班额|※|√|√
`);
    expect(compare(table("50%"), table("60%")).items[0]).toMatchObject({
      how: "reworded",
      figuresDiffer: true,
    });
    expect(compare(table("50%"), table("50％以上")).items[0]).toMatchObject({
      how: "reworded",
      figuresDiffer: false,
    });
  });
});
