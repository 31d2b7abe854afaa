import fc from "fast-check";
import { remainingCount } from "../../../src/core/measure/remainingCount";

const tally = (met: number, unmet: number) => ({ met, unmet, zero: 0, excluded: 0 });

describe("remainingCount", () => {
  it("is the least number that reaches the goal", () => {
    fc.assert(
      fc.property(
        fc.nat(60),
        fc.nat(60),
        fc.integer({ min: 0, max: 100 }),
        (met, unmet, percent) => {
          fc.pre(met + unmet > 0);
          const more = remainingCount(tally(met, unmet), percent / 100) as number;
          const reached = (n: number) => (met + n) * 100 >= percent * (met + unmet);
          expect(reached(more)).toBe(true);
          if (more > 0) expect(reached(more - 1)).toBe(false);
          expect(more).toBeLessThanOrEqual(unmet);
        }
      )
    );
  });

  it("takes 90 for 90%, and refuses what no rate can be", () => {
    expect(remainingCount(tally(21, 9), 90)).toBe(6);
    expect(remainingCount(tally(21, 9), 101)).toMatchObject({ code: "#NUM!" });
    expect(remainingCount(tally(21, 9), -0.1)).toMatchObject({ code: "#NUM!" });
    expect(remainingCount(tally(0, 0), 0.9)).toMatchObject({ code: "#N/A" });
  });
});
