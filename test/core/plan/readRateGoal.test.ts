import { goalWords } from "../../../src/core/plan/goalWords";
import { readPlaceGoal } from "../../../src/core/plan/readPlaceGoal";
import { readRateGoal } from "../../../src/core/plan/readRateGoal";
import { requiredForRate } from "../../../src/core/plan/requiredForRate";

describe("readRateGoal", () => {
  it.each([
    ["85%", 85, 100],
    ["８５％", 85, 100],
    ["0.85", 85, 100],
    ["85", 85, 100],
    ["73.3%", 733, 1000],
    ["17/20", 17, 20],
    ["1", 1, 1],
    ["100", 100, 100],
  ])("reads %s", (text, numerator, denominator) => {
    expect(readRateGoal(text)).toEqual({ kind: "rate", numerator, denominator });
  });

  it.each(["0", "101%", "1.5%%", "-5%", "二", "", "0.1234567", "3/2"])(
    "finds none in %j",
    (text) => {
      expect(readRateGoal(text)).toBeNull();
    }
  );
});

describe("readPlaceGoal", () => {
  it.each([
    ["2", 2],
    ["第2名", 2],
    ["第二名", 2],
    ["第二", 2],
  ])("reads %s", (text, place) => {
    expect(readPlaceGoal(text)).toEqual({ kind: "place", place });
  });

  it.each(["0", "第零名", "-1", "末", ""])("finds none in %j", (text) => {
    expect(readPlaceGoal(text)).toBeNull();
  });
});

describe("goalWords", () => {
  it("says a goal as people do", () => {
    expect(goalWords({ kind: "rate", numerator: 733, denominator: 1000 })).toBe("达成度达到 73.3%");
    expect(goalWords({ kind: "place", place: 2 })).toBe("进到第 2 名或更前");
    expect(goalWords({ kind: "place", place: 1 })).toBe("进到第 1 名");
  });
});

describe("requiredForRate", () => {
  const required = (met: number, unmet: number, goal: string) => {
    const rate = readRateGoal(goal);
    if (rate === null) throw new Error(goal);
    return requiredForRate({ met, unmet }, rate);
  };

  it.each([
    [21, 9, "85%", 5],
    [20, 20, "85%", 14],
    [1, 99, "29%", 28],
    [20, 24, "60%", 7],
    [30, 0, "100%", 0],
    [26, 4, "85%", 0],
    [0, 3, "1/3", 1],
  ])("of %d met and %d unmet for %s is %d", (met, unmet, goal, count) => {
    expect(required(met, unmet, goal)).toBe(count);
  });

  it("is null when nothing counts", () => {
    expect(required(0, 0, "50%")).toBeNull();
  });
});
