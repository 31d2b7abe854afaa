import { rankingReport } from "../../../src/core/present/rankingReport";
import { unmetReport } from "../../../src/core/present/unmetReport";
import { catchUpReport } from "../../../src/core/present/catchUpReport";
import { planCatchUp } from "../../../src/core/plan/planCatchUp";
import { comparisonReport } from "../../../src/core/present/comparisonReport";
import { compareChecklists } from "../../../src/core/compare/compareChecklists";
import { checklistModel } from "../checklistModel";
import { gridOf } from "../gridOf";

const TEXT = `
达标监测情况
指标 | 椒江 | 黄岩 | 路桥
1.教师学历达到要求 | 好 | √ | ×
2.教师培训达到要求 | √ |  | √
3.场馆面积达到要求 | × | √ | √
注：√达标，×未达标`;
const model = checklistModel(gridOf(TEXT));
const complete = checklistModel(gridOf(TEXT.replace("好", "×").replace("√ |  |", "√ | √ |")));

describe("a rate that leaves cells out", () => {
  it("says so beside the figure in the ranking, and only there", () => {
    const [table] = rankingReport([model], "今天")?.tables ?? [];
    expect(table?.columns.at(-1)?.heading).toBe("未计");
    expect(table?.rows.map((row) => [row[1], row.at(-1)])).toEqual([
      ["黄岩", "1 项未计"],
      ["路桥", null],
      ["椒江", "1 项未计"],
    ]);
    expect(rankingReport([complete], "今天")?.tables[0]?.columns).toHaveLength(6);
  });

  it("is told with its cells in the list of what is unmet, and such a county is not called free of shortcomings", () => {
    const tables = unmetReport([model], "今天")?.tables ?? [];
    const [, uncounted, byRegion] = tables;
    expect(byRegion?.note).not.toContain("黄岩");
    expect(uncounted?.heading).toContain("没有计入的格");
    expect(uncounted?.rows.map((row) => [row[0], row[1], row[4], row[5]])).toEqual([
      ["椒江", "1 项未计", "标记看不懂", { sheet: "表", cell: "B3" }],
      ["黄岩", "1 项未计", "没有标记", { sheet: "表", cell: "C4" }],
    ]);
    expect(unmetReport([complete], "今天")?.tables).toHaveLength(2);
  });

  it("is told in the plan and in the comparison", () => {
    const plan = planCatchUp(model, { kind: "place", place: 1 });
    expect(plan.regions.map(({ unread }) => unread)).toEqual([1, 1, 0]);
    expect(JSON.stringify(catchUpReport([plan], "今天"))).toContain("有 1 格空白或看不懂，未计入");
    const comparison = compareChecklists(model, complete);
    const [table] =
      comparisonReport([{ comparison, before: { date: null }, after: { date: null } }], "今天")
        ?.tables ?? [];
    expect(table?.columns.slice(-2).map(({ heading }) => heading)).toEqual([
      "前期未计",
      "后期未计",
    ]);
    expect(table?.rows.map((row) => row.slice(-2))).toEqual([
      ["1 项未计", null],
      ["1 项未计", null],
      [null, null],
    ]);
  });
});
