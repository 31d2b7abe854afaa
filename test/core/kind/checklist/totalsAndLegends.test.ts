import { reviewWorkbook } from "../../../../src/core/review/reviewWorkbook";
import { gridOf } from "../../gridOf";
import { checklistText } from "./checklistText";

const read = (text: string) => checklistText(text, { rates: true });

const TITLE = "教育现代化达标情况表\n";

describe("lines of totals", () => {
  it.each([
    ["how many there are", "应达标项数 | 6\n达标项数 | 4", "3/2; blank-mark B8"],
    ["how many are met of which rate", "达标项数 | 4\n完成率 | 0.667", "4/2 0.667"],
  ])("show by %s that a line without a mark is an item", (_what, totals, counted) => {
    expect(
      read(`椒江区教育现代化达标情况
指标 | 核查情况
民办园没有过度逐利 | B
食堂明厨亮灶 | A
阳光招生 | A
班级学生数达标 | B
近视防控 | A
中考体育改革 |
${totals}
备注：A代表已达标，B代表未达标`)
    ).toBe(`6; 椒江区 ${counted}`);
  });

  it("is one where the marks and an item that nobody reached come to it, whatever its heading", () => {
    expect(
      read(`达标情况（达标的打√，未达标的不填）
地区 | 1.以游戏为基本活动 | 2.教师编制配备到位 | 3.心理辅导室建设 | 结果
椒江区 |  | √ | √ | 66.7%
黄岩区 |  | √ |  | 33.3%
路桥区 |  |  | √ | 33.3%`)
    ).toBe("3; 椒江区 2/1 0.667; 黄岩区 1/2 0.333; 路桥区 1/2 0.333");
  });

  it("takes 50 and 0 under 总体情况 for rates beside marks that are 1 and 0", () => {
    expect(
      read(`${TITLE}单位 | 以游戏为基本活动 | 教师编制配备到位 | 总体情况
虎丘区 | 0 | 1 | 50
吴中区 | 0 | 0 | 0
相城区 | 1 | 0 | 50
姑苏区 | 0 | 0 | 0
注：“1”即完成，“0”即尚未完成`)
    ).toBe("2; 虎丘区 1/1 0.5; 吴中区 0/2 0; 相城区 1/1 0.5; 姑苏区 0/2 0");
  });

  it("knows from brackets what 小计 counts, and from 0.38 that the 1 beside it is all of them", () => {
    const table = (label: string, ...[first, second, third]: string[]) =>
      read(`椒江区教育现代化达标情况
指标 | 自评结果
1.生师比 | 达标
2.语言文字规范化 | 达标
${label} | ${first}
3.学校规模 | 达标
4.手机管理 | 不达标
5.安全责任 | 不达标
${label} | ${second}
6.作业公示 | 达标
7.经费预算 | 不达标
8.一键报警 | 不达标
${label} | ${third}`);
    expect(table("小计", "1", "1", "0.33")).toBe("8; 椒江区 4/4; rate-mismatch B9");
    expect(table("小计（达标率）", "90", "33", "33")).toBe("8; 椒江区 4/4; rate-mismatch B5");
  });

  it("lets each 小计 count the section above it where the last one closes the table", () => {
    expect(
      read(`达标情况表
类别 | 评估指标 | 椒江区 | 黄岩区
总量 | 升学合格率 | 达标 | 达标
 | 图书配备 | 达标 | 达标
 | 小计 | 0 | 1
经费 | 无证园治理 | 达标 | 达标
 | 毛入园率 | 达标 | 不达标
 | 小计 | 0 | 1
职业 | 仪器设备值 | 不达标 | 不达标
 | 绩效工资核定 | 达标 | 不达标
 | 小计 | 1 | 2`)
    ).toBe("6; 椒江区 5/1; 黄岩区 3/3; unmet-count-mismatch D5");
  });

  it("lets 其余为达标 speak of marks alone where a total counts no blank", () => {
    expect(
      read(`椒江区教育工作达标情况
序号 | 指标 | 自查结果
达标项数 |  | 0项
1 | ①音乐专用教室按标准配备 | ×
2 | ②产教融合基地建设 | ×
3 | ③语言文字教育 |
备注："×"为未达标，其余为达标。`)
    ).toBe("3; 椒江区 0/2; blank-mark C6");
  });
});

describe("marks that totals turn round", () => {
  const table = (title: string) => `${title}
三级指标 | 仁和镇 | 金鸡乡 | 左水镇
达标数 | 1 | 2 | 0
校舍安全 | 是 | 是 | 是
均衡编班 | 是 | 否 | 是
小学入学率 | 否 | 否 | 是`;

  it("mean what a bracket in the title says of them, each behind a blank", () => {
    expect(read(table("社旗县教育达标情况表（否 未发现问题   是 发现问题）"))).toBe(
      "3; 仁和镇 1/2; 金鸡乡 2/1; 左水镇 0/3"
    );
  });

  it("are asked about where no note says so", () => {
    const { tables, notTaken } = reviewWorkbook([gridOf(table("社旗县教育达标情况表"))]);
    expect(tables).toEqual([]);
    expect(notTaken).toEqual({
      表: "A2:D6 像是达标情况表，没有当作达标情况表：表内印出的合计与标记通常的含义正好相反。请在表注中写明各标记的含义。",
    });
  });
});

describe("what stands beside and below a table", () => {
  it("reads 0 with its meaning in cells of their own as a legend, no item", () => {
    expect(
      read(`${TITLE}指标 | 椒江区 | 黄岩区
1、心理辅导室建设 | 1 | 0
2、教师编制配备到位 | 0 | 1

0 | 未达到国家标准`)
    ).toBe("2; 椒江区 1/1; 黄岩区 1/1");
  });

  it("takes no note beside the table (0-未达标；1-达标) for its figures", () => {
    expect(
      read(`类别 | 指标 | 黄岩 | 黄岩 | 路桥 | 路桥 |  | 注：1.各地要对照短板
 |  | 自评 | 复核 | 自评 | 复核 |  | 2.0-未达标；1-达标
经费 | 普通话推广 | 0 | 0 | 1 | 1
 | 规范民办教育 | 1 | 1 | 1 | 0
普惠 | 教师编制 | 0 | 1 | 0 | 0`)
    ).toBe("3; 黄岩（自评） 1/2; 黄岩（复核） 2/1; 路桥（自评） 2/1; 路桥（复核） 1/2");
  });

  it("takes ★ before a mark for a bullet, ★★ for a mark", () => {
    const table = (marks: string[], note: string) =>
      read(`${TITLE}指标 | 椒江区 | 黄岩区
1、心理辅导室建设 | ${marks[0]} | ${marks[1]}
2、教师编制配备到位 | ${marks[1]} | ${marks[0]}
${note}`);
    expect(table(["√", "*"], "★*代表不得分；√代表达标")).toBe("2; 椒江区 1/1; 黄岩区 1/1");
    expect(table(["★★", "★"], "★★表示合格，★表示不合格")).toBe("2; 椒江区 1/1; 黄岩区 1/1");
  });

  it("calls nothing good or bad where cells below explain TRUE and FALSE as something else", () => {
    const text = read(`${TITLE}指标 | 椒江区 | 黄岩区
1、心理辅导室建设 | TRUE | FALSE
2、教师编制配备到位 | FALSE | TRUE

TRUE | 年报数
FALSE | 快报数`);
    expect(text).not.toMatch(/区 \d+\/[1-9]|区 [1-9]/);
  });

  it("counts 初中 that all of them reached beside 小学, where a note says what blanks are", () => {
    expect(
      read(`路桥区教育提质达标情况
序号 | 指标项目 | 达标情况 | 达标情况
 |  | 小学 | 初中
1 | 社会满意度达到85%以上 | × |
2 | 留守儿童关爱体系健全 |  |
注：“×”为未达标，空白为达标`)
    ).toBe("2; 路桥区（小学） 1/1; 路桥区（初中） 2/0");
  });

  it("knows towns by 镇（街道） over them where no list does", () => {
    expect(
      read(`达标情况表
镇（街道） | 类别 | 1.学位充足 | 2.校舍安全
千秋 | 县级自评 | A | B
千秋 | 市级复核 | A | A
三江 | 县级自评 | A | B
三江 | 市级复核 | B | A
枫树 | 县级自评 | A | A
枫树 | 市级复核 | A | A
桂花 | 县级自评 | A | A
桂花 | 市级复核 | A | A
注：A：符合标准，B：不符合标准`).split("; ").length
    ).toBe(9);
  });
});
