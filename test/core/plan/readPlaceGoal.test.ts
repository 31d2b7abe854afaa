import { readPlaceGoal } from "../../../src/core/plan/readPlaceGoal";

describe("a place as a goal", () => {
  it.each([
    ["1", 1],
    ["第1名", 1],
    ["第一", 1],
    ["第 2 名", 2],
    ["第３位", 3],
    ["第十名", 10],
    ["12", 12],
  ])("%j is place %d", (text, place) => {
    expect(readPlaceGoal(text)).toEqual({ kind: "place", place });
  });

  it.each(["", "0", "第0名", "-1", "1.5", "90%", "前三", "名"])("%j is none", (text) => {
    expect(readPlaceGoal(text)).toBeNull();
  });
});
