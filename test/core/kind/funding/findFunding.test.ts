import type { FundingReport } from "../../../../src/core/finding/checkReport";
import { reviewWorkbook } from "../../../../src/core/review/reviewWorkbook";
import { gridOf } from "../../gridOf";

function read(text: string): FundingReport {
  const [table, ...others] = reviewWorkbook([gridOf(text)]).tables;
  if (table?.kind !== "funding" || others.length > 0) throw new Error("not one funding table");
  return table;
}

/** Stages with their benchmark and the gaps of the regions in their order. */
const gaps = ({ stages }: FundingReport) =>
  Object.fromEntries(
    stages.map(({ name, target, regions }) => [name, [target, ...regions.map(({ gap }) => gap)]])
  );
const found = ({ findings }: FundingReport) => findings.map(({ rule, cell }) => `${rule} ${cell}`);

const COMPARED = `
2023年小学生均教育经费与全省平均比较
县（市、区） | 生均经费（元） | 全省平均（元） | HEADING
越城区 | 11800 | 12000 | A
柯桥区 | 12500 | 12000 | B
上虞区 | 9800 | 12000 | C
新昌县 | 12030 | 12000 | D`;
const compared = (heading: string, ...cells: string[]) =>
  ["A", "B", "C", "D"].reduce(
    (text, key, k) => text.replace(`| ${key}`, `| ${cells[k] ?? ""}`),
    COMPARED.replace("HEADING", heading)
  );
const RIGHT = { "": [12000, -200, 500, -2200, 30] };

describe("columns that compare with the benchmark", () => {
  it.each([
    ["相当于全省平均（%）", "98.33", "104.17", "81.67", "100.25"],
    ["低于全省平均（元）", "200", "", "2200", ""],
    ["低于全省平均（元）", "200", "0", "2200", "—"],
    ["高于全省平均（元）", "", "500", "", "30"],
    ["比全省平均高（元）", "-200", "500", "-2200", "30"],
    ["与全省平均比较", "98.33%", "104.17%", "81.67%", "100.25%"],
    ["全省平均增长（%）", "3.45", "3.45", "3.45", "3.45"],
    ["差距", "-200", "500", "-2200", "30"],
  ])(
    "headed %s are a share or the gap, and no finding where they are right",
    (heading, ...cells) => {
      const report = read(compared(heading, ...cells));
      expect(gaps(report)).toEqual(RIGHT);
      expect(found(report)).toEqual([]);
    }
  );

  it("are checked where they are the gap, with its sign", () => {
    expect(found(read(compared("低于全省平均（元）", "300", "", "2200", "")))).toEqual([
      "funding-identity D3",
    ]);
    expect(found(read(compared("低于全省平均（元）", "200", "", "", "")))).toEqual([
      "missing-value D5",
    ]);
    expect(found(read(compared("与全省平均差额（元）", "-200", "-500", "-2200", "30")))).toEqual([
      "funding-identity D4",
    ]);
  });

  it("may stand apart for those below and those above", () => {
    const text = `
2023年小学生均教育经费与全省平均比较
县（市、区） | 生均经费（元） | 全省平均（元） | 低于全省平均（元） | 高于全省平均（元）
越城区 | 11800 | 12000 | 200 |
柯桥区 | 12500 | 12000 | | 500
上虞区 | 9800 | 12000 | 2200 |`;
    expect(gaps(read(text))).toEqual({ "": [12000, -200, 500, -2200] });
    expect(found(read(text))).toEqual([]);
    expect(found(read(text.replace("| 500", "| 600")))).toEqual(["funding-identity E4"]);
  });
});

describe("growth that does not say over what", () => {
  const two = (heading: string, ...cells: string[]) =>
    compared(heading, ...cells).replace("全省平均（元）", "指标值（元）");

  it("is the growth to the benchmark where the figures say so, and checked as that", () => {
    const report = read(two("增长（%）", "1.69", "-4.00", "22.45", "-0.25"));
    expect(report.stages[0]?.regions[2]?.growth).toBeCloseTo(0.2245, 6);
    expect(report.reading).toEqual([expect.stringContaining("“增长（%）”（D3:D6）")]);
    expect(found(read(two("增长（%）", "1.69", "4.00", "22.45", "-0.25")))).toEqual([
      "funding-identity D4",
    ]);
  });

  it("is left alone, and said to be, where no figure bears it out", () => {
    const report = read(two("增长（%）", "7.1", "3.3", "2.9", "4.4"));
    expect(found(report)).toEqual([]);
    expect(report.reading).toEqual([expect.stringContaining("没有当作定基增长核对")]);
  });

  it("is growth over last year beside two years, which are no stages", () => {
    const report = read(`
2023年小学生均一般公共预算教育经费
地区 | 2021年 | 2022年 | 2023年 | 增长（%）
全省平均 | 11000 | 11600 | 12000 | 3.45
越城区 | 11000 | 11500 | 11800 | 2.61
柯桥区 | 12000 | 12100 | 12500 | 3.31`);
    expect(gaps(report)).toEqual({ "": [12000, -200, 500] });
    expect(found(report)).toEqual([]);
  });
});

describe("the benchmark", () => {
  it("may be printed once for all rows, or follow from actual figures and gaps", () => {
    const once = read(
      compared("差额（元）", "-200", "500", "-2200", "30").replace(
        /(区|县)( \| \d+) \| 12000/g,
        (all, unit: string, actual: string) => (all.includes("11800") ? all : `${unit}${actual} |`)
      )
    );
    expect(gaps(once)).toEqual(RIGHT);
    expect(found(once)).toEqual([]);
    const without = read(`
2023年小学生均教育经费与全省平均比较
县（市、区） | 生均经费（元） | 低于全省平均（元）
越城区 | 11800 | 200
柯桥区 | 12500 |
上虞区 | 9800 | 2200`);
    expect(gaps(without)).toEqual({ "": [12000, -200, 500, -2200] });
    expect(without.benchmark).toBe("全省平均");
  });

  it("is the one of two that the figures follow", () => {
    const report = read(`
2023年小学生均教育经费测算
地区 | 生均经费（元） | 指标值（元） | 差额（元）
全省平均 | | 13000 |
全省第六名 | | 12000 |
越城区 | 11800 | 12000 | -200
柯桥区 | 12500 | 12000 | 500`);
    expect(report.benchmark).toBe("全省第六名");
    expect(gaps(report)).toEqual({ "": [12000, -200, 500] });
    expect(found(report)).toEqual([]);
  });
});

describe("stages", () => {
  it("of a header in one line go on from the heading that names them", () => {
    const text = `
2023年生均教育经费
地区 | 小学生均经费（元） | 全省平均（元） | 差额（元） | 初中生均经费（元） | 全省平均（元） | 差额（元）
越城区 | 11800 | 12000 | -200 | 15000 | 16000 | -1000
柯桥区 | 12500 | 12000 | 500 | 17000 | 16000 | 1000`;
    expect(gaps(read(text))).toEqual({ 小学: [12000, -200, 500], 初中: [16000, -1000, 1000] });
  });

  it("are what the same measures come again for, in any words", () => {
    const text = `
2023年生均教育经费
地区 | 生均教育事业费（元） | | | 生均公用经费（元） | |
 | 本地 | 全省平均 | 差额 | 本地 | 全省平均 | 差额
越城区 | 11800 | 12000 | -200 | 3100 | 3000 | 100
柯桥区 | 12500 | 12000 | 500 | 2900 | 3000 | -100`;
    expect(gaps(read(text))).toEqual({
      生均教育事业费: [12000, -200, 500],
      生均公用经费: [3000, 100, -100],
    });
  });

  it("may be columns under measures that name the lines", () => {
    const text = `
2023年生均教育经费
地区 | 项目 | 小学 | 初中
越城区 | 生均经费（元） | 11800 | 15000
 | 全省平均（元） | 12000 | 16000
 | 差额（元） | -200 | -1000
柯桥区 | 生均经费（元） | 12500 | 17000
 | 全省平均（元） | 12000 | 16000
 | 差额（元） | 500 | 1000`;
    expect(gaps(read(text))).toEqual({ 小学: [12000, -200, 500], 初中: [16000, -1000, 1000] });
  });

  it("may be the lines of a table of one county, which the title names", () => {
    const report = read(`
新昌县2023年各学段生均教育经费与全省平均比较
学段 | 生均经费（元） | 全省平均（元） | 差额（元）
幼儿园 | 11800 | 12000 | -200
小学 | 12500 | 12000 | 500`);
    expect(gaps(report)).toEqual({ 幼儿园: [12000, -200], 小学: [12000, 500] });
    expect(report.stages[0]?.regions[0]?.name).toBe("新昌县");
  });

  it("under a heading of their own that the header parts from the first block keep their names", () => {
    const text = `
2023年生均教育经费
一、小学 | |
地区 | 生均经费（元） | 全省平均（元）
越城区 | 11800 | 12000
柯桥区 | 12500 | 12000
二、初中 | |
地区 | 生均经费（元） | 全省平均（元）
越城区 | 15000 | 16000
柯桥区 | 17000 | 16000`;
    expect(gaps(read(text))).toEqual({ 小学: [12000, -200, 500], 初中: [16000, -1000, 1000] });
  });
});

describe("units that nothing prints", () => {
  const NO_UNIT = `
2023年小学生均教育经费测算
地区 | 生均经费 | 全省平均 | 差额
越城区 | 1.18 | 1.2 | -0.02
柯桥区 | 1.25 | 1.2 | 0.05`;

  it("follow from what money per student can be, and are said", () => {
    const report = read(NO_UNIT);
    expect(gaps(report)).toEqual({ "": [12000, -200, 500] });
    expect(report.reading).toEqual([expect.stringContaining("万元")]);
    const titled = read(NO_UNIT.replace("测算", "测算（单位：万元）"));
    expect(gaps(titled)).toEqual({ "": [12000, -200, 500] });
    expect(titled.reading).toBeUndefined();
  });

  it("are not those of a caption that money per student cannot have", () => {
    const report = read(`
2023年小学生均教育经费测算
单位：万元 | | |
地区 | 生均经费 | 全省平均 | 应增经费
越城区 | 11800 | 12000 | -1200
柯桥区 | 12500 | 12000 | 1500`);
    expect(gaps(report)).toEqual({ "": [12000, -200, 500] });
    expect(report.stages[0]?.regions[0]?.need).toBeCloseTo(-0.12, 9);
  });

  it("are fractions where a growth without % is small in all rows", () => {
    const report = read(`
2023年小学生均教育经费测算
地区 | 指标值（元） | 定基增长 | 生均差额（元）
越城区 | 12000 | 0.0169 | -200
柯桥区 | 12000 | -0.04 | 500
上虞区 | 12000 | 0.2245 | -2200`);
    expect(found(report)).toEqual([]);
    expect(report.stages[0]?.regions[2]?.growth).toBe(0.2245);
  });
});

describe("needs and sums", () => {
  const NEEDS = `
2023年小学生均教育经费测算
地区 | 生均经费（元） | 全省平均（元） | 经费缺口（亿元）
合计 | | | 4.12
越城区 | 11800 | 12000 | 1.01
柯桥区 | 12500 | 12000 |
上虞区 | 9800 | 12000 | 3.11`;

  it("of shortfalls alone leave out the regions above the benchmark", () => {
    expect(found(read(NEEDS))).toEqual([]);
    expect(found(read(NEEDS.replace("4.12", "4.52")))).toEqual(["sum-mismatch D3"]);
  });

  it("say nothing where a part is an error", () => {
    expect(found(read(NEEDS.replace("| 3.11", "| #REF!")))).toEqual(["cell-error D6"]);
  });

  it("of groups are added from their groups", () => {
    const text = `
2023年小学生均教育经费测算
地区 | 指标值（元） | 生均差额（元） | 应增经费（亿元）
绍兴市合计 | 12000 | | -3.31
市区合计 | 12000 | | -1.31
越城区 | 12000 | -200 | -0.11
柯桥区 | 12000 | -1500 | -1.20
县市合计 | 12000 | | -2.00
诸暨市 | 12000 | -2000 | -1.50
新昌县 | 12000 | -900 | -0.50`;
    expect(found(read(text))).toEqual([]);
    expect(found(read(text.replace("-1.31", "-1.61")))).toEqual(["sum-mismatch D4"]);
  });
});

describe("what is not understood", () => {
  it("is told with its cells", () => {
    const report = read(
      compared("差额（元）", "-200", "500", "-2200", "30")
        .replace("差额（元）", "差额（元） | 折算系数")
        .replace("| -200", "| -200 | 1.31")
    );
    expect(report.notUnderstood).toEqual([{ cell: "E3", text: "1.31" }]);
  });

  it("is why a table without a benchmark is not taken", () => {
    const review = reviewWorkbook([
      gridOf("2023年小学生均教育经费\n地区 | 生均经费（元）\n越城区 | 11800\n柯桥区 | 12500"),
    ]);
    expect(review.tables).toEqual([]);
    expect(review.notTaken).toEqual({ 表: expect.stringContaining("没有印出全省平均等基准") });
  });

  it("is no list of 1 and 0 whose indicators speak of 经费 and 国家", () => {
    const review = reviewWorkbook([
      gridOf(`喀什地区2024年情况统计表
项目 | 喀什市 | 疏附县 | 疏勒县
教学点生均公用经费核定 | 1 | 1 | 0
校车安全管理 | 1 | 1 | 0
国家通用语言文字教育 | 1 | 0 | 1`),
    ]);
    expect(review.tables.filter(({ kind }) => kind === "funding")).toEqual([]);
  });
});
