import { targetsReport } from "../../../src/core/present/targetsReport";
import { reviewWorkbook } from "../../../src/core/review/reviewWorkbook";

const { models } = reviewWorkbook([
  {
    sheet: "目标",
    top: 0,
    left: 0,
    values: [
      ["教育规划主要指标"],
      ["指标", "2020年基期", "2023年完成", "2025年目标", "属性"],
      ["优质园占比（%）", 70, 84, 90, "预期性"],
      ["公办园占比（%）", 45, 48, 60, "约束性"],
      ["儿童青少年近视率（%）", 55, 49, 50, "约束性"],
    ],
  },
]);
const targets = models.filter((model) => model.kind === "targets");

describe("targetsReport", () => {
  it("lists binding targets at risk first, with distance, share done and yearly need", () => {
    expect(targetsReport(targets, "2024-01-05")?.tables[0]?.rows).toEqual([
      // prettier-ignore
      ["未达到（约束性）", "约束性", "公办园占比（%）", "", 48, "≥60", 12, 0.2, 6, expect.closeTo(0.118, 3), { sheet: "目标", cell: "C4" }],
      // prettier-ignore
      ["已达到", "约束性", "儿童青少年近视率（%）", "", 49, "≤50", 0, 1.2, null, null, { sheet: "目标", cell: "C5" }],
      // prettier-ignore
      ["未达到", "预期性", "优质园占比（%）", "", 84, "≥90", 6, 0.7, 3, expect.closeTo(0.0351, 4), { sheet: "目标", cell: "C3" }],
    ]);
  });

  it("says of a figure that only touches its target that it must go beyond, never that 0 is missing", () => {
    const strict = reviewWorkbook([
      {
        sheet: "目标",
        top: 0,
        left: 0,
        values: [
          ["教育规划主要指标"],
          ["指标", "2023年完成", "2025年目标"],
          ["残疾儿童入学率（%）", 97, ">97"],
          ["差异系数", 0.4, "<0.4"],
        ],
      },
    ]).models.filter((model) => model.kind === "targets");
    expect(targetsReport(strict, "2024-01-05")?.tables[0]?.rows.map((row) => row[6])).toEqual([
      "须大于 97",
      "须小于 0.4",
    ]);
  });

  it("is none without a table of targets", () => {
    expect(targetsReport([], "2024-01-05")).toBeNull();
  });
});
