import { checklistText } from "./checklistText";

describe("a line of errors", () => {
  it("is an item between items of its section though a word of totals ends its label", () => {
    expect(
      checklistText(`辉县市2024年度教育发展达标自查表
维度 | 监测点 | 完成情况
教师队伍 | 教师学历达标 | 未完成
 | 教师交流轮岗 | 完成
经费投入 | 教学仪器配备 | 完成
 | 培训经费占工资总额比例 | #DIV/0!
 | 语言文字规范 | 完成
未完成数 |  | 2`)
    ).toBe("5; 辉县市 3/1; cell-error C6");
  });
});

describe("a line of errors at the end", () => {
  const table = (last: string) => `2024年教育现代化达标情况表
指标 | 椒江区 | 黄岩区
1.学位供给充足 | √ | ×
2.校舍安全 | × | √
3.教师配备 | √ | √
${last} | #DIV/0! | #DIV/0!
注：√为达标，×为未达标`;
  const errors = "cell-error B6; cell-error C6";

  it("is an item where nothing calls it a total", () => {
    expect(checklistText(table("语言文字规范"))).toBe(`4; 椒江区 2/1; 黄岩区 2/1; ${errors}`);
  });

  it("is an item by its number though its words are a total's, and a total without one", () => {
    expect(checklistText(table("4.达标率"))).toBe(`4; 椒江区 2/1; 黄岩区 2/1; ${errors}`);
    expect(checklistText(table("达标率"))).toBe(`3; 椒江区 2/1; 黄岩区 2/1; ${errors}`);
  });
});
