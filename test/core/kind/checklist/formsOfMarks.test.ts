import { reviewWorkbook } from "../../../../src/core/review/reviewWorkbook";
import { gridOf } from "../../gridOf";

/** What a sheet comes to as checklists: the legend of each, then each region with met/unmet, and the findings. */
function read(text: string): string {
  return reviewWorkbook([gridOf(text)])
    .tables.map((table) => {
      if (table.kind !== "checklist") return table.kind;
      return [
        ...table.legend.map(({ mark, status, source }) => `${mark} ${status} ${source}`),
        ...table.regions.map(({ name, met, unmet }) => `${name} ${met}/${unmet}`),
        ...table.findings.map(({ rule, cell }) => `${rule} ${cell}`),
      ].join("; ");
    })
    .join(" | ");
}

const TWO = (between: string, end: string) => `椒江区学校达标情况表
指标 | 海门小学 | 育英小学
学位供给充足 | √ | ×
校舍安全达标 | √ | √
${between}

台州市教育达标情况表
指标 | 黄岩区 | 路桥区
教师配备达标 | √ | ×
教育经费到位 | √ | ×
${end}`;

describe("notes of tables under titles of their own", () => {
  it("belong to the table that they stand with", () => {
    expect(read(TWO("注：√表示存在问题，×表示不存在问题。", ""))).toBe(
      "√ unmet note; × met note; 海门小学 0/2; 育英小学 1/1 | √ met convention; × unmet convention; 黄岩区 2/0; 路桥区 0/2"
    );
  });

  it("count for all tables at the end of the sheet where they say what is usual", () => {
    expect(read(TWO("", "注：√表示达标，×表示未达标。"))).toContain(
      "√ met note; × unmet note; 海门"
    );
  });

  it("settle nothing for the tables above where they turn what is usual round", () => {
    expect(read(TWO("", "注：√表示存在问题，×表示不存在问题。"))).toMatch(/^海门小学 0\/0/);
  });

  it("are heard or not as the printed totals of the table above say", () => {
    const end = "注：√表示存在问题，×表示不存在问题。";
    expect(read(TWO("达标项数 | 1 | 1\n达成度 | 50% | 50%", end))).toMatch(/^海门小学 0\/0/);
    expect(read(TWO("达标项数 | 2 | 1\n达成度 | 100% | 50%", end))).toContain(
      "海门小学 2/0; 育英小学 1/1 | √ unmet note"
    );
    expect(read(TWO("达标项数 | 0 | 1\n达成度 | 0% | 50%", end))).toContain(
      "海门小学 0/2; 育英小学 1/1 | √ unmet note"
    );
  });
});

describe("1 and 0 as marks", () => {
  it("are read under 达标与否 beside figures", () => {
    expect(
      read(`2025年教育达标情况表
县（市、区） | 1.专职校医 | 1.专职校医 | 2.作业公示 | 2.作业公示
 | 指标值 | 达标与否 | 指标值 | 达标与否
淅川县 | 95.1 | 0 | 63 | 0
内乡县 | 97.6 | 1 | 99 | 1
方城县 | 86.6 | 1 | 65 | 1`)
    ).toContain("淅川县 0/2; 内乡县 2/0; 方城县 2/0");
  });

  it("stand beside 不适用, and totals that they come to speak for them", () => {
    expect(
      read(`2025年教育达标情况表
县（市、区） | 教师配备 | 校舍安全 | 学位供给 | 平均班额 | 达成度
红旗区 | 0 | 0 | 不适用 | 1 | 33.3%
卫滨区 | 1 | 1 | 不适用 | 0 | 66.7%
凤泉区 | 不适用 | 0 | 1 | 不适用 | 50%`)
    ).toContain("红旗区 1/2; 卫滨区 2/1; 凤泉区 1/1");
  });

  it("are told apart from shares that are 1 now and then", () => {
    expect(
      read(`2025年教育达标情况表
县（市、区） | 教师配备 | 校舍安全 | 学位供给 | 全部指标
红旗区 | 0 | 0 | 1 | 0.33
卫滨区 | 1 | 1 | 1 | 1
凤泉区 | 1 | 0 | 1 | 0.67`)
    ).toContain("红旗区 1/2; 卫滨区 3/0; 凤泉区 2/1");
  });
});

describe("marks in words", () => {
  it("say themselves that a table checks something", () => {
    expect(
      read(`乡镇名称 | 1、校外培训机构治理 | 2、劳动教育实践基地 | 3、食堂明厨亮灶
三江 | 通过 | 未通过 | 通过
七里 | 通过 | 通过 | 通过`)
    ).toContain("三江 2/1; 七里 3/0");
  });
});

describe("lines that nobody filled in", () => {
  it("are no lines of the header where they are numbered as items, be there a remark or not", () => {
    expect(
      read(`莲都区教育达标自评表
监测点 | 达标情况 | 整改措施
1.校际差异系数 |  | 加大投入
2.残疾儿童少年入学率 |  |
3.中考体育改革落实 | × |
4.体质健康测试 |  |
注：打×的为未达标，空白为达标`)
    ).toContain("莲都区 3/1");
  });

  it("are left open where the printed totals count some of them and not others", () => {
    const text = read(`2024年北京市教育达标情况表
二级指标 | 东城区 | 西城区
促进公平 |  |
巩固率达标 |  | ×
普通话推广 |  |
职业教育达标 | × |
校舍达标 | × | ×
达标数/指标数 | 2/4 | 2/4`);
    expect(text).toContain("东城区 0/2; 西城区 0/2");
    expect(text).not.toContain("mismatch");
  });

  it("do not hide an item under a section that is called 达标率指标", () => {
    expect(
      read(`黎平县2025年教育达标自评表
模块 | 工作任务 | 核查情况
达标率指标 | 1.交流轮岗 | 1
 | 2.校舍安全 | 1
 | 3.学位供给 | 0
资源配置 | 4.问题整改 | 1
注：1为达标，0为未达标`)
    ).toContain("黎平县 3/1");
  });
});
