import { auditRanges } from "../../../../src/core/kind/statistics/auditRanges";
import type { Entry, StatFigure } from "../../../../src/core/kind/statistics/model";
import { entry, figure, modelOf } from "./drawn";

/** Why the only figure of a table cannot be; null where it may be. */
function impossible(line: Entry, lane: Entry, one: StatFigure): string | null {
  return auditRanges(modelOf([line], [lane], [[one]]))[0]?.message ?? null;
}

describe("a gross enrolment rate", () => {
  const rate = (value: number) =>
    impossible(entry("学前教育"), entry("毛入园率（%）"), {
      ...figure(value, 0.1),
      additive: "no",
    });

  it("counts pupils of other ages and may be over 100 %, not over 200 %", () => {
    expect(rate(112.4)).toBeNull();
    expect(rate(200)).toBeNull();
    expect(rate(250)).toBe(
      "学前教育的毛入园率（%）（B2）是 250，毛入学率这类比率也不会超过 200%，请核对。"
    );
  });
});

describe("a figure below zero", () => {
  const below = (path: readonly string[]) =>
    impossible(entry(path), entry("2023年"), { ...figure(-5), additive: "unknown" });

  it("cannot be where a label says that something is counted", () => {
    expect(below(["小学", "学位"])).toContain("不可能为负数");
  });

  it("may be where a word of counts arises only where two labels meet: 小学, 位于城区", () => {
    expect(below(["小学", "位于城区"])).toBeNull();
  });
});
