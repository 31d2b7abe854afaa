import { isPerStudent, resourceOf } from "../../../../src/core/kind/schools/resourceOf";

describe("resourceOf", () => {
  it.each([
    ["每百名学生拥有高于规定学历教师数(人)", "degreeTeachers"],
    ["每百生超规定学历教师数", "degreeTeachers"],
    ["县级及以上骨干教师数", "backboneTeachers"],
    ["每百名学生拥有体育、艺术(美术、音乐)专任教师数", "sportArtTeachers"],
    ["音体美专任教师", "sportArtTeachers"],
    ["生均教学及辅助用房面积(m2)", "teachingRooms"],
    ["生均教学辅助用房面积", "teachingRooms"],
    ["生均体育运动场馆面积", "sportGrounds"],
    ["生均运动场地面积", "sportGrounds"],
    ["生均教学仪器设备值(万元)", "equipment"],
    ["每百名学生拥有网络多媒体教室数(间)", "multimediaRooms"],
    ["体育优秀率", null],
    ["学历合格率", null],
    ["美术教室", null],
    ["图书册数", null],
  ])("reads %s as %s", (header, id) => {
    expect(resourceOf(header)).toBe(id);
  });
});

describe("isPerStudent", () => {
  it("tells a figure for a hundred students or one from a school's whole number", () => {
    expect(["每百名学生拥有骨干教师数", "每百生", "生均面积", "㎡/生"].map(isPerStudent)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(["骨干教师数", "在校学生数", "教学用房面积"].map(isPerStudent)).toEqual([
      false,
      false,
      false,
    ]);
  });
});
