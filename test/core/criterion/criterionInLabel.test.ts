import { criterionInLabel } from "../../../src/core/criterion/criterionInLabel";

describe("criterionInLabel", () => {
  it.each([
    ["1.学前三年毛入园率达到85%。", "达到85%"],
    ["全县初中三年巩固率达到95%以上", "达到95%以上"],
    ["特殊教育学校生均公用经费不低于6000元", "不低于6000元"],
    ["全县每年交流轮岗教师的比例不低于符合交流条件教师总数的10%", "不低于10%"],
    ["随迁子女就读比例（≥85%）", "≥85%"],
    ["师幼比（标准：1:15）", "1:15"],
    ["近视率控制在35%以内", "控制在35%以内"],
    ["生均教学用房（㎡）≥4.5", "≥4.5"],
    ["毛入园率（％）", null],
    ["班级学生数分别不超过45人、50人", null],
    ["规划布局达到国家要求", null],
    ["2023年在校生数", null],
    ["", null],
  ])("reads %s as %s", (label, criterion) => {
    expect(criterionInLabel(label)).toBe(criterion);
  });
});
