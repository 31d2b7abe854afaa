import { comparePeriods } from "../../../src/core/compare/comparePeriods";
import { readPeriod } from "../../../src/core/compare/readPeriod";

describe("readPeriod", () => {
  it.each([
    ["注：1.数据截止2022年12月31日。", 2022, 12, 31, "截止2022年12月31日"],
    ["截至2023年6月底", 2023, 6, null, "截至2023年6月底"],
    ["2023年普通高中经费测算", 2023, null, null, "2023年"],
    ["2021年度监测", 2021, null, null, "2021年度"],
    ["台账2023-06", 2023, 6, null, "2023-06"],
    ["台账２０２３．６．３０", 2023, 6, 30, "2023.6.30"],
    ["优质均衡20230630.xlsx", 2023, 6, 30, "20230630"],
    ["进度202306", 2023, 6, null, "202306"],
    ["2023年第二季度", 2023, 6, null, "2023年第二季度"],
    ["2023年3季度", 2023, 9, null, "2023年3季度"],
    ["2023年上半年", 2023, 6, null, "2023年上半年"],
    ["2023", 2023, null, null, "2023"],
  ])("reads %s", (text, year, month, day, said) => {
    expect(readPeriod(text)).toEqual({ year, month, day, text: said });
  });

  it.each(["优质均衡", "第3项", "电话13905760000", "36703", ""])("finds none in %j", (text) => {
    expect(readPeriod(text)).toBeNull();
  });
});

describe("comparePeriods", () => {
  const order = (a: string, b: string) => comparePeriods(readPeriod(a), readPeriod(b));

  it.each([
    ["2022年", "2023年6月"],
    ["2023年6月", "2023年12月"],
    ["2023年6月1日", "2023年6月30日"],
  ])("puts %s before %s", (a, b) => {
    expect(order(a, b)).toBeLessThan(0);
    expect(order(b, a)).toBeGreaterThan(0);
  });

  it("cannot tell a year from a month in it, or what has no date", () => {
    expect(order("2023年", "2023年6月")).toBeNull();
    expect(order("2023年6月", "2023年6月1日")).toBeNull();
    expect(order("优质均衡", "2023年")).toBeNull();
    expect(order("2023年", "2023年")).toBe(0);
  });
});
