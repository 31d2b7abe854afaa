import { seriesOf } from "../../../src/core/compare/seriesOf";
import { tableDate } from "../../../src/core/compare/tableDate";
import { trendReport } from "../../../src/core/present/trendReport";
import { reviewWorkbook } from "../../../src/core/review/reviewWorkbook";
import { gridOf } from "../gridOf";

const at = (year: string, first: string, second: string, third = "") =>
  gridOf(
    `
教师队伍达标监测情况（${year}）
指标|椒江|黄岩${third === "" ? "" : "|路桥区"}
1.教师学历达到要求|${first[0]}|${second[0]}${third === "" ? "" : `|${third[0]}`}
2.教师培训达到要求|${first[1]}|${second[1]}${third === "" ? "" : `|${third[1]}`}
注：√达标，×未达标`,
    year
  );
const tablesOf = (grids: ReturnType<typeof at>[]) =>
  reviewWorkbook(grids).models.flatMap((model) =>
    model.kind === "checklist" ? [{ model, date: tableDate(model) }] : []
  );

describe("the trend", () => {
  const later = at("2024年", "√√", "√×", "××");
  const grids = [later, at("2022年", "××", "√√"), at("2023年", "√×", "√√", "√×")];

  it("has a column a date, the earliest first, and a row a county, the best now first", () => {
    const report = trendReport(seriesOf(tablesOf(grids)), "2024年12月31日");
    const [table] = report?.tables ?? [];
    expect(table?.columns.map(({ heading }) => heading)).toEqual([
      "县（市、区）",
      "2022年",
      "2023年",
      "2024年",
      "首末升降（百分点）",
      "最近一期名次",
    ]);
    expect(table?.rows).toEqual([
      ["椒江", 0, 0.5, 1, 100, 1],
      ["黄岩", 1, 1, 0.5, -50, 2],
      ["路桥区", null, 0.5, 0, null, 3],
    ]);
    expect(report?.sources).toHaveLength(3);
  });

  it("needs three dates of one checklist", () => {
    expect(seriesOf(tablesOf(grids.slice(0, 2)))).toEqual([]);
    expect(trendReport([], "")).toBeNull();
  });

  it("says where the order of the sheets stands for dates that are missing", () => {
    const undated = ["甲", "乙", "丙"].map((name) => at(name, "√×", "√√"));
    const [series] = seriesOf(tablesOf(undated));
    expect(series?.dated).toBe(false);
    expect(trendReport(series ? [series] : [], "")?.tables[0]?.note).toContain("按给出的次序排");
  });
});
