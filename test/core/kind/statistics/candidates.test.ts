import { sumCandidates } from "../../../../src/core/kind/statistics/candidates";
import { entry } from "./drawn";

const total = entry("合计", { role: "total" });
const subtotal = entry("小计", { role: "subtotal" });

describe("what a total may be the sum of", () => {
  it("are the sections 一、 and 二、 without what is numbered under them", () => {
    const entries = [
      entry("一、幼儿园"),
      entry("（一）公办幼儿园"),
      entry("（二）民办幼儿园"),
      entry("二、小学"),
      entry("（一）城区小学"),
      total,
    ];
    expect(sumCandidates(entries, 5)).toContainEqual([0, 3]);
  });

  it("are the subtotals with what stands behind the last of them, in no group", () => {
    const entries = [
      entry("城东小学"),
      entry("城西小学"),
      subtotal,
      entry("城南初中"),
      entry("城北初中"),
      subtotal,
      entry("教师进修学校"),
      total,
    ];
    expect(sumCandidates(entries, 7)).toContainEqual([2, 5, 6]);
  });
});
