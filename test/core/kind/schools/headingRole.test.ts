import { normalForm } from "../../../../src/core/cell/normalForm";
import { headingRole, saysShare } from "../../../../src/core/kind/schools/headingRole";
import { resourceOf } from "../../../../src/core/kind/schools/resourceOf";

function roleOf(heading: string) {
  const words = normalForm(heading);
  return headingRole(words, normalForm(heading.split(" ").at(-1) ?? ""), resourceOf(words));
}

describe("headingRole", () => {
  it.each([
    ["序号", "serial"],
    ["学校名称", "name"],
    ["学校（教学点）名称", "name"],
    ["单位", "name"],
    ["学段", "level"],
    ["学校类别", "level"],
    ["年级数", "grades"],
    ["在校学生数（人）", "students"],
    ["学生", "students"],
    ["随迁子女在校生数", "other"],
    ["女学生数", "other"],
    ["班级数", "other"],
    ["所属乡镇", "other"],
    ["生均教学及辅助用房面积", "resource"],
    ["生均教学及辅助用房面积 实际值", "resource"],
    ["生均教学及辅助用房面积 达标值", "resourceStandard"],
    ["生均教学及辅助用房面积 标准", "resourceStandard"],
    ["生均教学及辅助用房面积 是否达标", "resourceVerdict"],
    ["生均教学及辅助用房面积 缺口", "other"],
    ["生均教学及辅助用房面积达标率", "resourceShare"],
    ["生均教学仪器设备值 占标准的比例", "resourceShare"],
    ["是否达标", "verdict"],
    ["达标项数", "metCount"],
    ["未达标指标数", "unmetCount"],
  ])("reads %s as %s", (heading, role) => {
    expect(roleOf(heading)).toBe(role);
  });
});

describe("saysShare", () => {
  it("hears shares of the standard, not of an average", () => {
    expect(
      ["小学资源配置达标率", "占标准的百分比", "相当于全县平均的比例", "资源配置情况"].map(
        saysShare
      )
    ).toEqual([true, true, false, false]);
  });
});
