import fc from "fast-check";
import { actualBehindGap } from "../../../src/core/measure/actualBehindGap";
import { baseYearActual } from "../../../src/core/measure/baseYearActual";
import { denseRanks } from "../../../src/core/measure/denseRanks";
import { gap } from "../../../src/core/measure/gap";
import { grown } from "../../../src/core/measure/grown";
import { growth } from "../../../src/core/measure/growth";
import { need } from "../../../src/core/measure/need";
import { pace } from "../../../src/core/measure/pace";
import { placeAmong } from "../../../src/core/measure/placeAmong";
import { progress } from "../../../src/core/measure/progress";
import { rateOf } from "../../../src/core/measure/rateOf";
import { shortfall } from "../../../src/core/measure/shortfall";
import { weightedCv } from "../../../src/core/measure/weightedCv";
import { exactSum } from "../../../src/core/quantity/exactSum";
import { roundHalfUp } from "../../../src/core/quantity/roundHalfUp";
import {
  by,
  compare,
  fraction as exact,
  minus,
  plus,
  power,
  rounded,
  times,
  type Fraction,
} from "./fraction";

/** Money a student with up to four decimals, from ten to a million yuan. */
const money = fc.oneof(
  ...[0, 1, 2, 4].map((places) =>
    fc
      .integer({ min: 10 ** (1 + places), max: 10 ** (6 + places) })
      .map((digits) => Number(`${digits}e-${places}`))
  )
);
const students = fc.integer({ min: 0, max: 3_000_000 });
/** Growth as printed under （%）, two decimals, from −90 % to 500 %. */
const percents = fc.integer({ min: -9000, max: 50_000 }).map((hundredths) => hundredths / 100);
const ONE = exact(1);
const RUNS = { numRuns: 2000 };

/** What is printed of a figure with so many decimals is what is printed of the exact one. */
function prints(value: unknown, right: Fraction, ...decimals: number[]): void {
  for (const places of decimals) {
    const printed = roundHalfUp(Number(value), places);
    if (printed !== rounded(right, places))
      throw new Error(
        `${String(value)} prints ${printed}, not ${rounded(right, places)} (${places} decimals)`
      );
  }
}

describe("every measure agrees with exact arithmetic to the digits that are printed", () => {
  it("gap, shortfall and the actual figure behind a gap", () => {
    fc.assert(
      fc.property(money, money, (a, b) => {
        const right = minus(exact(a), exact(b));
        prints(gap(a, b), right, 0, 1, 2, 4);
        prints(shortfall(a, b), right.over < 0n ? minus(exact(b), exact(a)) : exact(0), 0, 2, 4);
        prints(actualBehindGap(b, gap(a, b)), exact(a), 0, 2, 4);
      }),
      RUNS
    );
  });

  it("growth, and the base-year figure behind a printed one", () => {
    fc.assert(
      fc.property(money, money, percents, (a, b, percent) => {
        prints(growth(a, b), minus(by(exact(b), exact(a)), ONE), 2, 3, 4);
        const rate = by(exact(percent), exact(100));
        prints(baseYearActual(b, percent / 100), by(exact(b), plus(ONE, rate)), 0, 2, 4);
      }),
      RUNS
    );
  });

  it("need, and sums of needs", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(money, money, students), { maxLength: 14 }), (rows) => {
        const needs = rows.map(([a, b, count]) => Number(need(a, b, count)));
        const rights = rows.map(([a, b, count]) =>
          by(times(minus(exact(a), exact(b)), exact(count)), exact(1e8))
        );
        needs.forEach((one, k) => prints(one, rights[k] ?? ONE, 1, 2, 4));
        prints(exactSum(needs), rights.reduce(plus, exact(0)), 1, 2, 4);
      }),
      RUNS
    );
  });

  it("progress", () => {
    fc.assert(
      fc.property(money, money, money, (baseline, current, target) => {
        fc.pre(baseline !== target);
        const [from, now, to] = [exact(baseline), exact(current), exact(target)];
        prints(progress(baseline, current, target), by(minus(now, from), minus(to, from)), 2, 3, 4);
      }),
      RUNS
    );
  });

  it("pace, whose powers are held against the way to go, and what it grows to", () => {
    const years = fc.integer({ min: 1, max: 15 });
    fc.assert(
      fc.property(money, money, years, (a, b, n) => {
        fc.pre(b / a > 1e-2 && b / a < 1e3);
        const yearly = Number(pace(a, b, n));
        const half = exact(0.5e-6);
        const printed = plus(ONE, exact(roundHalfUp(yearly, 6)));
        const way = by(exact(b), exact(a));
        expect(compare(power(minus(printed, half), n), way)).toBeLessThanOrEqual(0);
        expect(compare(power(plus(printed, half), n), way)).toBeGreaterThanOrEqual(0);
        expect(roundHalfUp(grown(a, yearly, n), 4)).toBeCloseTo(b, 3);
      }),
      RUNS
    );
  });

  it("rate, and places by rate", () => {
    const counts = fc.tuple(fc.nat(400), fc.nat(400)).filter(([met, unmet]) => met + unmet > 0);
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1, maxLength: 40 }), (regions) => {
        const rights = regions.map(([met, unmet]) => by(exact(met), exact(met + unmet)));
        const rates = regions.map(([met, unmet]) => rateOf(met, unmet) ?? -1);
        rates.forEach((rate, k) => prints(rate, rights[k] ?? ONE, 2, 3, 4));
        const different = (all: readonly Fraction[]) =>
          all.filter((one, k) => all.findIndex((other) => compare(other, one) === 0) === k);
        const places = rights.map(
          (own) => 1 + different(rights.filter((other) => compare(other, own) > 0)).length
        );
        expect(denseRanks(rates, false)).toEqual(places);
        expect(placeAmong(rates[0] ?? 0, rates.slice(1))).toBe(places[0]);
      }),
      RUNS
    );
  });

  it("差异系数, whose square is held against the exact one", () => {
    const schools = fc.array(fc.tuple(money, fc.integer({ min: 1, max: 5000 })), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(schools, (pairs) => {
        const sum = (terms: Fraction[]) => terms.reduce(plus, exact(0));
        const total = exact(pairs.reduce((all, [, p]) => all + p, 0));
        const mean = by(sum(pairs.map(([x, p]) => times(exact(x), exact(p)))), total);
        const squares = pairs.map(([x, p]) => times(exact(p), power(minus(exact(x), mean), 2)));
        const right = by(by(sum(squares), total), power(mean, 2));
        const printed = roundHalfUp(
          Number(
            weightedCv(
              pairs.map(([x]) => x),
              pairs.map(([, p]) => p)
            )
          ),
          6
        );
        const [low, high] = [
          minus(exact(printed), exact(0.5e-6)),
          plus(exact(printed), exact(0.5e-6)),
        ];
        if (low.over > 0n) expect(compare(power(low, 2), right)).toBeLessThanOrEqual(0);
        expect(compare(power(high, 2), right)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 }
    );
  });
});
