import { compareSum } from "../../../../src/core/kind/statistics/compareSum";
import type { StatFigure } from "../../../../src/core/kind/statistics/model";
import { figure } from "./drawn";

const none = new Map<string, number>();

describe("a printed total", () => {
  it("of head counts is the sum exactly", () => {
    const parts = [figure(10), figure(20), figure(31)];
    expect(compareSum(figure(61), parts, none)).toEqual({
      kind: "agrees",
      computed: 61,
      telling: true,
    });
    expect(compareSum(figure(62), parts, none)).toEqual({
      kind: "differs",
      computed: 61,
      blanks: 0,
      signs: false,
    });
  });

  it("of rounded figures may differ by half a digit of each of them", () => {
    const parts = [figure(1.1, 0.1), figure(2.2, 0.1)];
    expect(compareSum(figure(3.4, 0.1), parts, none).kind).toBe("agrees");
    expect(compareSum(figure(3.5, 0.1), parts, none).kind).toBe("differs");
  });

  it("that is the mean of its parts is no sum; of one part it is no mean", () => {
    expect(compareSum(figure(15), [figure(10), figure(20)], none)).toEqual({ kind: "open" });
    expect(compareSum(figure(8.26, 0.01), [figure(8.29, 0.01)], none).kind).toBe("differs");
  });

  it("that is the largest or smallest of three parts or more is no sum, zeros and blanks aside", () => {
    const parts = [10, 25, 40, 0, null].map((value) => figure(value));
    expect(compareSum(figure(40), parts, none)).toEqual({ kind: "open" });
    expect(compareSum(figure(10), parts, none)).toEqual({ kind: "open" });
    expect(compareSum(figure(25), parts, none).kind).toBe("differs");
  });

  it("says nothing of parts that are no figures", () => {
    const text: StatFigure = { ...figure(0), kind: "text", text: "待定" };
    expect(compareSum(figure(61), [figure(10), text], none)).toEqual({ kind: "open" });
  });

  it("takes what other figures tell of a blank, and is offered where it is blank itself", () => {
    const parts = [figure(10), figure(null, 0, "B3")];
    expect(compareSum(figure(30), parts, new Map([["B3", 20]])).kind).toBe("agrees");
    expect(compareSum(figure(null), [figure(10), figure(20)], none)).toEqual({
      kind: "blank",
      computed: 30,
    });
  });
});
