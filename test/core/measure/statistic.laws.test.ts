import fc from "fast-check";
import { denseRanks } from "../../../src/core/measure/denseRanks";
import { weightedCv } from "../../../src/core/measure/weightedCv";

const schools = fc.array(
  fc.tuple(
    fc.integer({ min: 1, max: 1000 }).map((x) => x / 10),
    fc.integer({ min: 1, max: 3000 })
  ),
  { minLength: 1, maxLength: 30 }
);
const values = fc.array(
  fc.integer({ min: -50, max: 50 }).map((x) => x / 10),
  { maxLength: 30 }
);
const cv = (pairs: readonly (readonly [number, number])[]) =>
  weightedCv(
    pairs.map(([x]) => x),
    pairs.map(([, p]) => p)
  ) as number;

describe("weighted coefficient of variation", () => {
  it("gives 0.515 for the worked example, where the unweighted one gives 0.489", () => {
    const students = [45, 37, 89, 76, 55];
    const figures = [279, 137, 935, 160, 402].map((x, k) => x / (students[k] ?? 1));
    expect(weightedCv(figures, students)).toBeCloseTo(0.515, 3);
    const mean = figures.reduce((sum, x) => sum + x, 0) / 5;
    const deviation = Math.sqrt(figures.reduce((sum, x) => sum + (x - mean) ** 2, 0) / 5);
    expect(deviation / mean).toBeCloseTo(0.489, 3);
  });

  it("does not change when all figures, or all student numbers, are scaled", () => {
    fc.assert(
      fc.property(schools, fc.integer({ min: 1, max: 100 }), (pairs, k) => {
        expect(cv(pairs.map(([x, p]) => [x * k, p]))).toBeCloseTo(cv(pairs), 9);
        expect(cv(pairs.map(([x, p]) => [x, p * k]))).toBeCloseTo(cv(pairs), 9);
      })
    );
  });

  it("does not change when a school is split into two with the same figure", () => {
    fc.assert(
      fc.property(schools, (pairs) => {
        const split = pairs.flatMap(([x, p]) => [[x, p / 4] as const, [x, (p * 3) / 4] as const]);
        expect(cv(split)).toBeCloseTo(cv(pairs), 9);
      })
    );
  });

  it("is 0 exactly when all schools have the same figure", () => {
    fc.assert(
      fc.property(schools, (pairs) => {
        const equal = new Set(pairs.map(([x]) => x)).size === 1;
        expect(cv(pairs) === 0).toBe(equal);
      })
    );
  });

  it("has no answer without schools, without students and around a mean of 0", () => {
    expect(weightedCv([], [])).toMatchObject({ code: "#N/A" });
    expect(weightedCv([1], [0])).toMatchObject({ code: "#DIV/0!" });
    expect(weightedCv([1, -1], [1, 1])).toMatchObject({ code: "#DIV/0!" });
    expect(weightedCv([1, 2], [1, -1])).toMatchObject({ code: "#NUM!" });
  });
});

describe("dense ranks", () => {
  it("run without a gap from 1, the same for equal values only, better for larger ones", () => {
    fc.assert(
      fc.property(values, (list) => {
        const places = denseRanks(list, false);
        expect([...new Set(places)].sort((a, b) => Number(a) - Number(b))).toEqual(
          Array.from({ length: new Set(list).size }, (_place, k) => k + 1)
        );
        list.forEach((a, i) =>
          list.forEach((b, j) => {
            expect(Math.sign((places[i] ?? 0) - (places[j] ?? 0))).toBe(Math.sign(b - a) + 0);
          })
        );
      })
    );
  });

  it("follow the values when these are put in another order, and do not change when they are scaled", () => {
    fc.assert(
      fc.property(values, (list) => {
        const places = denseRanks(list, false);
        expect(denseRanks([...list].reverse(), false)).toEqual([...places].reverse());
        expect(
          denseRanks(
            list.map((x) => x * 8 + 1),
            false
          )
        ).toEqual(places);
        expect(
          denseRanks(
            list.map((x) => -x),
            true
          )
        ).toEqual(places);
      })
    );
  });

  it("take 0.1 + 0.2 and 0.3 for a tie, and leave blanks out", () => {
    expect(denseRanks([0.1 + 0.2, 0.3, null, 0.4], false)).toEqual([2, 2, null, 1]);
    expect(denseRanks([], false)).toEqual([]);
  });
});
