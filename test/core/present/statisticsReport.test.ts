import { statisticsReport } from "../../../src/core/present/statisticsReport";
import { reviewWorkbook } from "../../../src/core/review/reviewWorkbook";

const { models } = reviewWorkbook([
  {
    sheet: "在校生",
    top: 0,
    left: 0,
    values: [
      ["县（市、区）", "2022年", null, null, "2023年", null, null],
      [null, "在校生数", "公办", "民办", "在校生数", "公办", "民办"],
      ["椒江区", 1000, 900, 100, 1100, 990, 110],
      ["黄岩区", 2000, 1500, 500, 2100, 1610, 490],
      ["合计", 3000, 2400, 600, 3200, 2600, 601],
    ],
  },
]);
const statistics = models.filter((model) => model.kind === "statistics");

describe("statisticsReport", () => {
  const report = statisticsReport(statistics, "2024-01-05");

  it("says of every total whether it agrees", () => {
    expect(report?.tables[0]?.rows.map((row) => row[3])).toEqual([
      "一致",
      "一致",
      "一致",
      "不一致，请核对",
      "一致",
      "不一致，请核对",
    ]);
  });

  it("gives shares of the parts and growth from year to year", () => {
    expect(report?.tables[1]?.rows[0]).toEqual(["2022年公办", 2400, 3000, 0.8]);
    expect(report?.tables[2]?.rows[0]).toEqual([
      "在校生数",
      "2022→2023",
      3000,
      3200,
      expect.closeTo(0.0667, 4),
    ]);
  });

  it("is none without anything to say", () => {
    expect(statisticsReport([], "2024-01-05")).toBeNull();
  });
});
