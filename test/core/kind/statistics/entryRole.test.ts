import { laneRole, lineRole } from "../../../../src/core/kind/statistics/entryRole";

describe("the label of a line", () => {
  it.each([
    ["合 计", "total"],
    ["合计（3县市）", "total"],
    ["全市总计：", "total"],
    ["台州市合计", "total"],
    ["全市", "total"],
    ["小 计", "subtotal"],
    ["椒江区小计", "subtotal"],
    ["全市平均", "aside"],
    ["比上年增长（%）", "aside"],
    ["浙江省", "aside"],
    ["椒江区", "item"],
    ["合计划生育小学", "item"],
  ])("%s is a %s", (label, role) => {
    expect(lineRole(label).role).toBe(role);
  });

  it("is a total by its name alone where it is not called one, or leaves something out", () => {
    expect(lineRole("全市").weak).toBe(true);
    expect(lineRole("合计（不含市直）").weak).toBe(true);
    expect(lineRole("合计").weak).toBe(false);
  });
});

describe("the heading of a lane", () => {
  it.each([
    ["在校生总数", "total"],
    ["总人数", "total"],
    ["合计", "total"],
    ["公办", "item"],
    ["平均班额", "aside"],
  ])("%s is a %s", (label, role) => {
    expect(laneRole(label).role).toBe(role);
  });
});
