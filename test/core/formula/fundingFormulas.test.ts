import { fundingFormulas } from "../../../src/core/formula/fundingFormulas";
import type { WrittenMeasure } from "../../../src/core/formula/writtenMeasure";
import { reviewWorkbook } from "../../../src/core/review/reviewWorkbook";
import type { Grid } from "../../../src/core/sheet/grid";
import { gridOf } from "../gridOf";

const TITLE = "2023年普通小学生均教育经费达到全省平均水平测算";

function columnOf(grid: Grid, measure: WrittenMeasure, stage = 0) {
  const [model] = reviewWorkbook([grid]).models;
  const columns = model?.kind === "funding" ? model.stages[stage] : undefined;
  if (model?.kind !== "funding" || columns === undefined) throw new Error("no funding table");
  return fundingFormulas(model, columns, measure, 9, grid);
}
const formulasOf = (grid: Grid, measure: WrittenMeasure, stage = 0) =>
  columnOf(grid, measure, stage)
    .formulas.slice(1)
    .map(({ cell, spills = cell, formula }) => `${spills} ${formula}`);
const shownIn = (grid: Grid, measure: WrittenMeasure) =>
  columnOf(grid, measure)
    .formulas.slice(1)
    .flatMap(({ shows }) => shows.flat());

const table = (headers: string, ...rows: string[]) =>
  gridOf([TITLE, `县（市、区）|${headers}`, ...rows].join("\n"));

describe("formulas beside a funding table", () => {
  it("put the unit of a column behind its cells: %, 万元, 千元, 万人", () => {
    const grid = table(
      "指标值（万元）|定基增长（%）|学生数（万人）",
      "全省平均|2.5|8|",
      "椒江区|2.5|25|7.3657",
      "黄岩区|2.5|-3.85|5",
      "路桥区|2.5|66.67|4.2"
    );
    expect(formulasOf(grid, "gap")).toEqual([
      'J4:J6 =EDU.GAP(EDU.ACTUAL(B4:B6&"万",C4:C6&"%"),B4:B6&"万")',
    ]);
    expect(shownIn(grid, "gap")[0]).toBe(20_000 - 25_000);
    expect(formulasOf(grid, "need")).toEqual([
      'J4:J6 =EDU.NEED(EDU.ACTUAL(B4:B6&"万",C4:C6&"%"),B4:B6&"万",D4:D6&"万")',
    ]);
    expect(shownIn(grid, "need")[0]).toBeCloseTo((-5000 * 73657) / 1e8, 12);
  });

  it("need no unit where the cells print their own, and one formula for each way of printing", () => {
    const grid = table(
      "指标值（元）|定基增长（%）",
      "全省平均|25000|8",
      "椒江区|25000|25",
      "黄岩区|25000|-3.85%",
      "路桥区|2.5万|66.67"
    );
    expect(formulasOf(grid, "gap")).toEqual([
      'J4 =EDU.GAP(EDU.ACTUAL(B4,C4&"%"),B4)',
      "J5 =EDU.GAP(EDU.ACTUAL(B5,C5),B5)",
      'J6 =EDU.GAP(EDU.ACTUAL(B6,C6&"%"),B6)',
    ]);
    expect(shownIn(grid, "gap").map((gap) => Math.round(Number(gap)))).toEqual([
      -5000, 1001, -10000,
    ]);
  });

  it("turn shortfalls that are printed as positive amounts the other way round", () => {
    const grid = table(
      "指标值（元）|生均缺口（元）|学生数（人）",
      "全省平均|25000||",
      "椒江区|25000|5000|10000",
      "黄岩区|25000|-1000|20000",
      "路桥区|25000|10000|30000"
    );
    expect(formulasOf(grid, "growth")).toEqual(["J4:J6 =EDU.GROWTH(EDU.GAP(B4:B6,C4:C6),B4:B6)"]);
    expect(shownIn(grid, "growth")[0]).toBe(0.25);
    expect(formulasOf(grid, "need")).toEqual(["J4:J6 =EDU.NEED(0,C4:C6,D4:D6)"]);
    expect(shownIn(grid, "need")).toEqual([-0.5, 0.2, -3]);
  });

  it("begin at the blank rows that stand right above, as far as they are blank", () => {
    const grid = table(
      "指标值（元）|2021年生均经费（元）|生均差额（元）",
      "全省平均|25000||",
      "椒江区|25000||",
      "黄岩区|25000||",
      "路桥区|25000|15000|-10000",
      "临海市|25000|20000|-5000"
    );
    expect(formulasOf(grid, "gap")).toEqual(['J4:J7 =EDU.GAP(C4:C7&"",B4:B7&"")']);
    expect(shownIn(grid, "gap")).toEqual(["", "", -10000, -5000]);
  });

  it('keep blanks blank, join them to "" for builds that hand them over as 0, and skip rows without a way', () => {
    const grid = table(
      "指标值（元）|2021年生均经费（元）|生均差额（元）",
      "全省平均|25000||",
      "椒江区|25000|20000|-5000",
      "黄岩区|25000||",
      "路桥区|25000|15000|-10000",
      "临海市|25000||-2000"
    );
    expect(formulasOf(grid, "gap")).toEqual(['J4:J6 =EDU.GAP(C4:C6&"",B4:B6&"")']);
    expect(shownIn(grid, "gap")).toEqual([-5000, "", -10000]);
    expect(columnOf(grid, "gap").left).toMatchObject([
      { region: "临海市", cell: "D7", why: "alone" },
    ]);
    expect(formulasOf(grid, "growth")).toEqual([
      'J4:J6 =EDU.GROWTH(C4:C6&"",B4:B6&"")',
      "J7 =EDU.GROWTH(EDU.GAP(B7,EDU.GAP(0,D7)),B7)",
    ]);
  });

  it("hold the benchmark's own cell fast where the rows print no target", () => {
    const grid = table(
      "2022年生均教育经费（元）",
      "椒江区|20000",
      "黄岩区|26000",
      "路桥区|15000",
      "全省平均|25000"
    );
    expect(formulasOf(grid, "gap")).toEqual(["J3:J5 =EDU.GAP(B3:B5,$B$6)"]);
  });

  it("run across where the regions do", () => {
    const grid = gridOf(`${TITLE}
项目|全省平均|椒江区|黄岩区|路桥区
指标值（元）|25000|25000|25000|25000
定基增长（%）|8|25|-3.85|66.67`);
    expect(formulasOf(grid, "gap")).toEqual([
      'C10:E10 =EDU.GAP(EDU.ACTUAL(C3:E3,C4:E4&"%"),C3:E3)',
    ]);
    expect(columnOf(grid, "gap").look).toMatchObject({ area: "A10:E10", heading: "A10" });
  });

  it("show growth as a percentage with the decimals of the table's column", () => {
    const headers = "指标值（元）|定基增长（%）|生均差额（元）";
    const rows = (growth: string) => [
      "全省平均|25000|8.0|",
      `椒江区|25000|${growth}|-5000`,
      `黄岩区|25000|${growth}|-5000`,
      `路桥区|25000|${growth}|-5000`,
    ];
    const formatOf = (growth: string) => columnOf(table(headers, ...rows(growth)), "growth").look;
    expect(formatOf("25.0%")?.format).toBe("0.0%");
    expect(formatOf("25.00%")?.format).toBe("0.00%");
    expect(formatOf("25%")?.format).toBe("0%");
  });

  it("take the number format of the table's own column over", () => {
    const grid = table(
      "指标值（元）|2021年生均经费（元）|生均差额（元）",
      "全省平均|25000||",
      "椒江区|25000|20000|-5000",
      "黄岩区|25000|26000|1000",
      "路桥区|25000|15000|-10000"
    );
    const format = "#,##0;[Red]-#,##0";
    const formats = grid.values.map(() => ["General", "General", "General", format]);
    expect(columnOf({ ...grid, formats }, "gap").look?.format).toBe(format);
    expect(columnOf(grid, "gap").look?.format).toBe("0");
    expect(columnOf(grid, "growth").look?.format).toBe("0.00%");
  });

  it("leave rows out whose printed figures cannot all hold, and whose figures no function takes", () => {
    const grid = table(
      "指标值（元）|定基增长（%）|生均差额（元）|学生数（人）",
      "全省平均|25000|8||",
      "椒江区|25000|25|-5000|10000",
      "黄岩区|25000|25|-5100|-20",
      "路桥区|25000|66.67|-10000|30000"
    );
    expect(formulasOf(grid, "gap")).toEqual([
      'J4 =EDU.GAP(EDU.ACTUAL(B4,C4&"%"),B4)',
      'J6 =EDU.GAP(EDU.ACTUAL(B6,C6&"%"),B6)',
    ]);
    expect(columnOf(grid, "gap").left).toMatchObject([
      { region: "黄岩区", cell: "D5", why: "contradicts" },
    ]);
    expect(columnOf(grid, "need").left).toMatchObject([
      { region: "黄岩区", cell: "E5", why: "unreadable" },
    ]);
  });

  it("name the cells that differ in the last digit from what the table prints", () => {
    const grid = table(
      "指标值（元）|定基增长（%）|生均差额（元）",
      "全省平均|25000|8|",
      "椒江区|25000|25|-5001",
      "黄岩区|25000|25|-5000",
      "路桥区|25000|66.67|-10000"
    );
    expect(columnOf(grid, "gap").lastDigit).toEqual(["J4"]);
  });
});
