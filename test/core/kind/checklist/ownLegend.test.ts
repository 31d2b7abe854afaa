import { checklistText } from "./checklistText";

describe("a note that stands under two tables", () => {
  it("is for both where they stand side by side, each under its own title", () => {
    expect(
      checklistText(`甲市教育达标情况表 | | | | 乙市教育达标情况表 | |
指标 | 椒江区 | 黄岩区 | | 指标 | 越城区 | 柯桥区
学位供给充足 | √ | × | | 学位供给充足 | √ | ×
校舍安全 | √ | × | | 校舍安全 | × | √
教师配备 | √ | × | | 教师配备 | √ | √
注：√为未达标，×为达标`)
    ).toBe("3; 椒江区 0/3; 黄岩区 3/0 | 3; 越城区 1/2; 柯桥区 1/2");
  });
});

describe("a note at the top of a sheet", () => {
  it("is for its only checklist though a table of schools stands between", () => {
    expect(
      checklistText(`注：“×”为未达标，其余为达标。
小学资源配置情况
学校名称 | 在校生数 | 生均教学及辅助用房面积（㎡） | 生均体育运动场馆面积（㎡） | 生均教学仪器设备值（元） | 每百名学生拥有网络多媒体教室数
甲小学 | 500 | 4.5 | 7.5 | 2000 | 2.3
乙小学 | 400 | 4.4 | 7.5 | 2000 | 2.3

教育现代化创建情况
指标 | 椒江区 | 黄岩区
1.学位供给充足 | × |
2.校舍安全 |  |
3.教师配备 |  | ×`)
    ).toBe("3; 椒江区 2/1; 黄岩区 2/1");
  });
});
