import {
  laneRole,
  lineRole,
  settleProvinces,
} from "../../../../src/core/kind/statistics/entryRole";
import { entry } from "./drawn";

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

describe("provinces among the lines", () => {
  const aside = (label: string) => entry(label, { role: "aside" });
  const settled = (...entries: ReturnType<typeof entry>[]) => {
    settleProvinces(entries);
    return entries.map(({ role }) => role);
  };

  it("are items where three stand among each other, and 全国 is their total", () => {
    expect(settled(...["全国", "浙江省", "江苏省", "安徽省"].map(aside))).toEqual([
      "total",
      "item",
      "item",
      "item",
    ]);
  });

  it("are none of 平均, 同比 and 比上年增长, however many of them stand there", () => {
    const counties = ["椒江区", "黄岩区", "路桥区"].map((name) => entry(name, { region: true }));
    expect(settled(...counties, ...["全市平均", "同比", "比上年增长"].map(aside))).toEqual([
      ...["item", "item", "item"],
      ...["aside", "aside", "aside"],
    ]);
    expect(settled(...counties, aside("全市平均")).at(-1)).toBe("aside");
  });
});
