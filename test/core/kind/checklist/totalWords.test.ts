import { readTotalLabel } from "../../../../src/core/kind/checklist/totalWords";

describe("readTotalLabel", () => {
  it.each([
    ["总达成度 除第31项外，暂按30项指标计算。达标项目数/总项目数（30）=总达成度（%）", "rate"],
    ["达成度（%）", "rate"],
    ["达标率", "rate"],
    ["未达标项目数", "unmet"],
    ["短板数（个）", "unmet"],
    ["达标项数", "met"],
    ["合计", "met"],
    ["小计", "met"],
    ["排名", "other"],
    ["总项目数", "other"],
    ["较上年提升（百分点）达成度", "other"],
  ])("reads %j as %s", (label, kind) => {
    expect(readTotalLabel(label)?.kinds[0]).toBe(kind);
  });

  it.each([
    ["达成度（%）", "whole"],
    ["各县（市、区）达标率", "whole"],
    ["达标率 Rate", "whole"],
    ["合计", "whole"],
    ["资源配置达成度", "tail"],
    ["学生体质健康达标率", "tail"],
    ["教师培训经费占教职工工资总额比例", "tail"],
  ])("tells how the words stand in %j: %s", (label, stance) => {
    expect(readTotalLabel(label)?.stance).toBe(stance);
  });

  it.each([
    "教师5年360学时培训完成率达到100%",
    "九年义务教育巩固率",
    "小学入学率",
    "1.教师学历",
    "责任科室",
    "",
    "备注",
    "25.所有学校制定章程",
  ])("takes %j for no total", (label) => {
    expect(readTotalLabel(label)).toBeNull();
  });
});
