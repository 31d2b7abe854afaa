import { readLegend } from "../../../src/core/mark/readLegend";

const meanings = (...texts: string[]) => Object.fromEntries(readLegend(texts).meanings);

describe("readLegend", () => {
  it.each<[string, Record<string, string>]>([
    [
      "2.表格中“√”表示该项目已达标，“※”表示该项目未达标，“-X”表示共X项未达标。",
      { "√": "met", "※": "unmet" },
    ],
    [
      "2.表格中“√”为达成（得分值为省平均以上），“-”为省平均分以下，“*”得分为0。",
      { "√": "met", "-": "unmet", "*": "zero" },
    ],
    ["√：达标　×：未达标", { "√": "met", "×": "unmet" }],
    ["达标打“√”，未达标打“×”", { "√": "met", "×": "unmet" }],
    ["达标（√）、未达标（×）", { "√": "met", "×": "unmet" }],
    ["注：1=达标，0=未达标", { "1": "met", "0": "unmet" }],
    ["“是”表示达标，“否”表示未达标", { 是: "met", 否: "unmet" }],
    [
      "备注：●达标 ○未达标 △基本达标 /不适用",
      { "●": "met", "○": "unmet", "△": "unmet", "/": "excluded" },
    ],
    ["注：“○”表示达标，“●”表示未达标", { "○": "met", "●": "unmet" }],
    [
      "说明：填“1”为达标，填“0”为未达标，“——”为不适用",
      { "1": "met", "0": "unmet", "——": "excluded" },
    ],
    ["已达标的指标用“√”表示，未达标的用“※”表示", { "√": "met", "※": "unmet" }],
    ["√—达标；×—未达标", { "√": "met", "×": "unmet" }],
    ["是-发现问题，否-未发现问题", { 是: "unmet", 否: "met" }],
    ["统计表（TRUE-符合评估标准 FALSE-不符合评估标准）", { TRUE: "met", FALSE: "unmet" }],
    ["达标表示无欠账，达标，未达标表示有欠账，未达标。", { 达标: "met", 未达标: "unmet" }],
    ["K-12教育达标情况", {}],
    ["符号说明：A 达标  B 未达标", { A: "met", B: "unmet" }],
    ["“✔”为达到或高于全省平均水平，“✘”为低于全省平均水平", { "✔": "met", "✘": "unmet" }],
    ["＊ 表示得分为０", { "*": "zero" }],
  ])("reads %j", (text, expected) => {
    expect(meanings(text)).toEqual(expected);
  });

  it.each([
    "注：1.数据截止2022年12月31日。",
    "除第31项外，暂按30项指标计算。\n\n达标项目数/总项目数（30）=总达成度（%）",
    "30.公办园没有“有编不补”的情况。",
    "20.对民办幼儿园审批严格执行“先证后照”制度，完善年检制度。",
    "单位：%",
    "达标项目数/总项目数（3）=总达成度（%）",
    "3.专任教师总数与在园幼儿总数之比不低于1:15",
    "",
  ])("finds no mark in %j", (text) => {
    expect(meanings(text)).toEqual({});
  });

  it("uses no mark that it is told two things of", () => {
    const legend = readLegend(["“√”表示已达标，“√”表示未达标，“×”表示未达标"]);
    expect(legend.contradictory).toEqual(["√"]);
    expect(Object.fromEntries(legend.meanings)).toEqual({ "×": "unmet" });
  });
});

describe("a note that says what words count as", () => {
  it.each([
    ["正在推进不计入达标项", { 正在推进: "unmet" }],
    ["2.基本达标按未达标统计。", { 基本达标: "unmet" }],
    ["注：TRUE 不低于标准，合格   FALSE 低于标准，不合格；", { TRUE: "met", FALSE: "unmet" }],
    ["备注：是 无短板   否 有短板；", { 是: "met", 否: "unmet" }],
    ["※不及时", {}],
    ["备注：TRUE：完成，FALSE：尚未完成", { TRUE: "met", FALSE: "unmet" }],
    ["1即差额已补足,0即差额未补足。", { 1: "met", 0: "unmet" }],
    ["工作进度表(1-未发现问题，0-发现问题)", { 1: "met", 0: "unmet" }],
    ["自查表(A即该项目已达标 B即该项目未达标)", { A: "met", B: "unmet" }],
    ["注：1.由督导室汇总2.√表示达标，×表示未达标3.数据截止9月", { "√": "met", "×": "unmet" }],
  ])("reads %j", (text, expected) => {
    expect(Object.fromEntries(readLegend([text]).meanings)).toEqual(expected);
  });
});

describe("a note that says nothing of good and bad", () => {
  it.each([
    "学前教育普及普惠县创建达标情况表(「√」=东片；「×」=西片)",
    "义务教育薄弱环节改善核查结果（“√”为第一批；“×”为第二批）",
    "说明：1.达标率=达标项数÷总项数×100%。2.√ 一类   × 二类3.本表数据为阶段性数据。",
  ])("settles no mark, whatever its title says: %j", (text) => {
    const { meanings: said, unread } = readLegend([text]);
    expect([Object.fromEntries(said), unread]).toEqual([{}, ["√", "×"]]);
  });

  it("settles no opposites that are letters or digits, and takes a numbered list for none", () => {
    expect(readLegend(["TRUE 东片   FALSE 西片"]).unread).toEqual(["TRUE", "FALSE"]);
    expect(readLegend(["1 东片   0 西片"]).unread).toEqual(["1", "0"]);
    expect(readLegend(["1 东片   2 西片"]).unread).toEqual([]);
  });
});
