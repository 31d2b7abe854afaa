import { groupOf, laneRole, yearIn } from "../../../../src/core/kind/targets/laneRoles";

describe("the role of a lane", () => {
  it.each([
    [["2020年"], "year"],
    [["2020年基期值"], "value"],
    [["现状", "2023年"], "value"],
    [["2023年完成值"], "present"],
    [["2024年", "目标值"], "target"],
    [["目标", "2025年"], "target"],
    [["2025年预期"], "target"],
    [["指标属性"], null],
    [["年均增长（%）"], null],
    [["目标完成率"], null],
    [["2018.12-2020.11"], null],
    [["备注"], null],
  ])("%j", (stack, role) => {
    expect(laneRole(stack)).toBe(role);
  });

  it("comes with the year and the indicator that its headings print", () => {
    expect(yearIn(["公办园占比（%）", "2024年目标"])).toBe(2024);
    expect(yearIn(["现状值"])).toBeNull();
    expect(groupOf(["公办园占比（%）", "2024年目标"])).toBe("公办园占比（%）");
  });
});
