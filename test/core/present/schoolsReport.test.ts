import { layOut } from "../../../src/core/present/layOut";
import { schoolsReport } from "../../../src/core/present/schoolsReport";
import { sampleSchools } from "../kind/schools/sampleSchools";
import { schoolsModels } from "../kind/schools/schoolsModels";

const models = schoolsModels(
  sampleSchools(`
甲小学|450|5|1|1|5|6.2|2100|2.5
乙小学|370|5|1|1|5|3.7|2100|2.5
丙小学|890|5|1|1|5|10.5|2100|2.5
丁小学|760|5|1|1|5|2.1|2100|2.5
戊小学|550|5|1|1|5|7.3|2100|2.5`)
);

describe("schoolsReport", () => {
  const report = schoolsReport(models, "2026年11月21日");

  it("lists resources, schools, what is missing where, and the raise for the coefficient over its limit", () => {
    expect(report?.tables.map(({ heading }) => heading)).toEqual([
      "小学资源配置情况：小学，按指标",
      "小学资源配置情况：小学，按学校（3 所未通过）",
      "小学资源配置情况：小学，补齐到标准还差",
      "小学资源配置情况：小学，生均体育运动场馆面积的差异系数降到 0.5",
    ]);
    const [resources, schools, missing, raise] = report?.tables ?? [];
    expect(resources?.rows[4]?.slice(0, 4)).toEqual(["生均体育运动场馆面积", 7.5, 1, 5]);
    expect(resources?.rows[4]?.[7]).toBe("否");
    expect(schools?.rows.map((row) => row[2])).toEqual([6, 6, 7, 6, 6]);
    expect(schools?.rows.map((row) => row[3])).toEqual(["否", "否", "是", "否", "是"]);
    expect(missing?.rows[0]?.slice(0, 5)).toEqual([
      "甲小学",
      { sheet: "资源配置", cell: "G3" },
      6.2,
      7.5,
      585,
    ]);
    expect(raise?.rows.map((row) => row[0])).toEqual(["丁小学"]);
  });

  it("has columns of one heading as wide in every table, so that none pushes another's apart", () => {
    const widths = new Map<string, Set<number>>();
    for (const { columns } of report?.tables ?? [])
      for (const { heading, width } of columns)
        widths.set(heading, (widths.get(heading) ?? new Set()).add(width));
    expect([...widths].filter(([, own]) => own.size > 1)).toEqual([]);
    expect(widths.size).toBeGreaterThan(10);
  });

  it("has a cell for each column in every row, and is null without schools", () => {
    for (const { columns, rows } of report?.tables ?? [])
      for (const row of rows) expect(row).toHaveLength(columns.length);
    expect(report && layOut(report).cells.length).toBeGreaterThan(20);
    expect(schoolsReport([], "")).toBeNull();
  });
});
