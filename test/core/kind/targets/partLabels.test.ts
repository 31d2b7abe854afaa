import { partLabels } from "../../../../src/core/kind/targets/partLabels";

describe("the labels of an indicator's parts", () => {
  it("come from brackets, from a list at the name's beginning, else count", () => {
    expect(partLabels("公民办学校教师条件差异系数(小/初)", 2)).toEqual(["小", "初"]);
    expect(partLabels("小学/初中/高中专任教师研修比例(%)", 3)).toEqual(["小学", "初中", "高中"]);
    expect(partLabels("学前/义务教育学生公办学校就读率(%)", 2)).toEqual(["学前", "义务教育"]);
    expect(partLabels("体质健康合格率(%)", 2)).toEqual(["第1项", "第2项"]);
  });

  it("are none for a single part", () => {
    expect(partLabels("学前/义务教育学生公办学校就读率(%)", 1)).toEqual([""]);
  });
});
