import { planCatchUp } from "../../../src/core/plan/planCatchUp";
import { catchUpReport } from "../../../src/core/present/catchUpReport";
import { checklistModel } from "../checklistModel";
import { gridOf } from "../gridOf";
import { sampleGrid } from "../sampleGrids";

const balanced = checklistModel(sampleGrid("优质均衡"));
const RATE_85 = { kind: "rate", numerator: 85, denominator: 100 } as const;

describe("planCatchUp", () => {
  it("gives the fewest indicators to 85% in 优质均衡", () => {
    const { regions } = planCatchUp(balanced, RATE_85);
    expect(regions.map(({ name, required }) => `${name} ${required}`)).toEqual([
      "椒江 5",
      "黄岩 5",
      "路桥 4",
      "临海 3",
      "温岭 0",
      "玉环 4",
      "天台 0",
      "仙居 2",
      "三门 0",
      "新区 5",
    ]);
    expect(regions[4]).toMatchObject({ verdict: "reached", proposed: [] });
    expect(regions[0]?.reached).toEqual({
      met: 26,
      rate: 26 / 30,
      rank: 2,
      sharedWith: ["温岭"],
    });
  });

  it("proposes what most regions lack first, with the cells of the marks", () => {
    const plan = planCatchUp(balanced, RATE_85);
    expect(
      plan.regions[7]?.proposed.map(({ name, cell, regionsUnmet }) => [name, cell, regionsUnmet])
    ).toEqual([
      ["4.生均教学及辅助用房面积", "J6", 8],
      ["5.生均体育运动场馆面积", "J7", 8],
    ]);
    expect(plan.regions[7]?.remaining).toHaveLength(4);
    expect(plan.indicators[0]).toMatchObject({
      name: "4.生均教学及辅助用房面积",
      unmetIn: ["椒江", "黄岩", "路桥", "临海", "温岭", "玉环", "仙居", "新区"],
      proposedTo: ["椒江", "黄岩", "路桥", "临海", "玉环", "仙居", "新区"],
    });
  });

  it("takes 路桥 to the second place of 现代化监测 by six, shared, and by seven alone", () => {
    const { regions } = planCatchUp(checklistModel(sampleGrid("现代化监测")), {
      kind: "place",
      place: 2,
    });
    expect(regions.find(({ name }) => name === "路桥")).toMatchObject({
      rank: 7,
      required: 6,
      alone: 7,
      reached: { met: 26, rank: 2, sharedWith: ["椒江", "玉环"] },
    });
  });

  it("says where nothing counts and where blanks may change the plan", () => {
    const { regions } = planCatchUp(
      checklistModel(
        gridOf(`
达标情况表
指标|椒江|黄岩|路桥|临海
1.师资|√|※||√
2.班额|※|√||※
3.学历|√|√||√
4.图书||√||√
`)
      ),
      RATE_85
    );
    expect(regions.map(({ verdict, required, unread }) => [verdict, required, unread])).toEqual([
      ["needed", 1, 1],
      ["needed", 1, 0],
      ["impossible", 0, 4],
      ["needed", 1, 0],
    ]);
  });
});

describe("catchUpReport", () => {
  it("explains ties and places that cannot be had alone", () => {
    const report = catchUpReport(
      [planCatchUp(balanced, { kind: "place", place: 1 })],
      "2024-01-05"
    );
    expect(report?.tables[0]?.rows[0]).toEqual([
      "椒江",
      0.7,
      "并列 6",
      9,
      1,
      "并列 1",
      "届时与天台、三门并列；要独占这一名次做不到：再多达标也只能并列",
    ]);
    expect(report?.tables[2]?.rows[0]).toEqual([
      "椒江",
      1,
      "一、资源配置",
      "4.生均教学及辅助用房面积",
      "未达标",
      8,
      { sheet: "优质均衡", cell: "C6" },
    ]);
    expect(catchUpReport([], "2024-01-05")).toBeNull();
  });
});
