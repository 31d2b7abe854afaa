import fc from "fast-check";
import { baseYearActual } from "../../../src/core/measure/baseYearActual";
import { gap } from "../../../src/core/measure/gap";
import { growth } from "../../../src/core/measure/growth";
import { need } from "../../../src/core/measure/need";
import { pace } from "../../../src/core/measure/pace";
import { progress } from "../../../src/core/measure/progress";
import { shortfall } from "../../../src/core/measure/shortfall";

const money = fc.integer({ min: 1, max: 9_999_999 }).map((cents) => cents / 100);
const close = (a: unknown, b: number) =>
  expect(Math.abs((a as number) - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(b)));

describe("laws of the funding figures", () => {
  it("gap(b, b) = 0, and swapping the sides turns the sign", () => {
    fc.assert(
      fc.property(money, money, (a, b) => {
        expect(gap(b, b)).toBe(0);
        expect(gap(a, b) + gap(b, a)).toBe(0);
      })
    );
  });

  it("a gap is a surplus or a shortfall, never both", () => {
    fc.assert(
      fc.property(money, money, (a, b) => {
        expect(shortfall(a, b)).toBeGreaterThanOrEqual(0);
        expect(shortfall(a, b) * shortfall(b, a)).toBe(0);
        expect(gap(a, b)).toBe(shortfall(b, a) - shortfall(a, b));
      })
    );
  });

  it("the base-year figure behind a growth grows by it to the benchmark", () => {
    fc.assert(
      fc.property(money, money, (a, b) => {
        const rate = growth(a, b) as number;
        fc.pre(rate > -0.99 && rate <= 5);
        close(baseYearActual(b, rate), a);
      })
    );
  });

  it("need has the sign of the gap and is proportional to the students", () => {
    fc.assert(
      fc.property(money, money, fc.nat(500_000), (a, b, students) => {
        expect(Math.sign(need(a, b, students) as number)).toBe(
          students === 0 ? 0 : Math.sign(gap(a, b))
        );
        close(need(a, b, students * 2), 2 * (need(a, b, students) as number));
      })
    );
  });

  it("the yearly pace, kept for all years, arrives at the target", () => {
    fc.assert(
      fc.property(money, money, fc.integer({ min: 1, max: 20 }), (a, b, years) => {
        // A pace near −100 % keeps too few digits of what is left to be multiplied up again.
        fc.pre(b / a > 1e-3);
        close((1 + (pace(a, b, years) as number)) ** years / (b / a), 1);
      })
    );
  });

  it("progress is 0 at the baseline, 1 at the target, and the same for a fall as for a rise", () => {
    fc.assert(
      fc.property(money, money, money, (baseline, current, target) => {
        fc.pre(baseline !== target);
        expect(progress(baseline, baseline, target)).toBe(0);
        expect(progress(baseline, target, target)).toBe(1);
        close(
          progress(-baseline, -current, -target),
          progress(baseline, current, target) as number
        );
      })
    );
  });
});
