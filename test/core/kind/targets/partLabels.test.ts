import { partLabels } from "../../../../src/core/kind/targets/partLabels";

const labels = (name: string, count: number) => partLabels(name, [name], count).labels;

describe("the labels of an indicator's parts", () => {
  it("come from brackets, from a list at the name's beginning, else count", () => {
    expect(labels("公民办学校教师条件差异系数(小/初)", 2)).toEqual(["小", "初"]);
    expect(labels("小学/初中/高中专任教师研修比例(%)", 3)).toEqual(["小学", "初中", "高中"]);
    expect(labels("2、公办/民办巩固率", 2)).toEqual(["公办", "民办"]);
    expect(labels("学前/义务教育学生公办学校就读率(%)", 2)).toEqual(["学前", "义务教育"]);
    expect(labels("体质健康合格率(%)", 2)).toEqual(["第1项", "第2项"]);
  });

  it("are none for a single part", () => {
    expect(labels("学前/义务教育学生公办学校就读率(%)", 1)).toEqual([""]);
  });

  it("stand in lines of their own under the name, which is the first line then", () => {
    expect(partLabels("", ["专科及以上比例(%)", "其中:本科及以上比例(%)"], 2)).toEqual({
      name: "专科及以上比例(%)",
      labels: ["", "其中:本科及以上比例(%)"],
    });
    expect(partLabels("", ["校际差异系数", "其中：小学", "初中"], 2)).toEqual({
      name: "校际差异系数",
      labels: ["小学", "初中"],
    });
  });

  it("do not come from a name that only breaks its line", () => {
    const name = "学前/义务教育学生公办学校就读率(%)";
    expect(partLabels(name, ["学前/义务教育学生公办", "学校就读率(%)"], 2)).toEqual({
      name,
      labels: ["学前", "义务教育"],
    });
  });
});
