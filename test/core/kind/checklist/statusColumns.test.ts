import { checklistText } from "./checklistText";

describe("columns to tick under one county", () => {
  it("are one verdict each line, whatever stands under the others", () => {
    expect(
      checklistText(`2024年教育现代化达标情况表
指标 | 椒江区 | | | 黄岩区
 | 达标 | 基本达标 | 未达标 | 是否达标
1.学位供给充足 | √ | | | 达标
2.校舍安全 | | | √ | 未达标
3.教师配备 | | √ | | 达标`)
    ).toBe("3; 椒江区 1/2; 黄岩区 2/1");
  });
});
