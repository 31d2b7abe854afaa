import { numberingStyle, printedNumber } from "../../../src/core/frame/numbering";

describe("numbering", () => {
  it.each([
    ["26-1.幼儿图书配备", "26-1"],
    ["（3）教师学历", "3"],
    ["2. 生均公用经费", "2"],
    ["１２、班额", "12"],
    [" 7.师资", "7"],
    ["\u30008、班额", "8"],
    ["⑩作业公示制度", "10"],
    ["0.6667", ""],
    ["一、资源配置", ""],
    ["", ""],
  ])("finds the number of %j", (label, number) => {
    expect(printedNumber(label)).toBe(number);
  });

  it.each([
    ["一、资源配置", "一、"],
    ["（二）教师队伍", "（一）"],
    ["（3）教师学历", "（1）"],
    ["1.1 维护学生平等权利", "1.1"],
    ["12. 班额", "1."],
    ["教师学历", ""],
    ["义务教育第二部分", ""],
  ])("tells how %j is numbered", (label, style) => {
    expect(numberingStyle(label)).toBe(style);
  });
});
