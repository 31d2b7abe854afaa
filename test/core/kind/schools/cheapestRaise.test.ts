import fc from "fast-check";
import { isFault } from "../../../../src/core/cell/fault";
import { weightedCv } from "../../../../src/core/measure/weightedCv";
import { cheapestRaise } from "../../../../src/core/kind/schools/cheapestRaise";
import { cheapestWholeRaise } from "../../../../src/core/kind/schools/cheapestWholeRaise";

function cv(values: readonly number[], students: readonly number[]): number {
  const result = weightedCv(values, students);
  if (isFault(result)) throw new Error(result.reason);
  return result;
}

const counties = fc
  .array(
    fc.record({
      value: fc.integer({ min: 0, max: 4000 }).map((hundredths) => hundredths / 100),
      students: fc.integer({ min: 20, max: 3000 }),
    }),
    { minLength: 2, maxLength: 12 }
  )
  .filter((schools) => schools.some(({ value }) => value > 0))
  .map((schools) => ({
    values: schools.map(({ value }) => value),
    students: schools.map(({ students }) => students),
  }));
const limits = fc.integer({ min: 5, max: 60 }).map((hundredths) => hundredths / 100);

describe("the cheapest raise", () => {
  it("brings the worked example from 0.515 to 0.50 by raising the lowest school alone", () => {
    const students = [45, 37, 89, 76, 55];
    const values = [279 / 45, 137 / 37, 935 / 89, 160 / 76, 402 / 55];
    const raise = cheapestRaise(values, students, 0.5, 1);
    expect(cv(values, students)).toBeCloseTo(0.515, 3);
    expect(raise?.cv).toBeCloseTo(0.5, 9);
    expect(raise?.added.map((one) => one > 0)).toEqual([false, false, false, true, false]);
    expect(raise?.cost).toBeCloseTo(((raise?.level ?? 0) - 160 / 76) * 76, 6);
  });

  it("is null when the coefficient is within the limit, or cannot be computed", () => {
    expect(cheapestRaise([5, 5, 6], [100, 200, 300], 0.5, 1)).toBeNull();
    expect(cheapestRaise([], [], 0.5, 1)).toBeNull();
    expect(cheapestRaise([0, 0], [10, 10], 0.5, 1)).toBeNull();
    expect(cheapestWholeRaise([5, 5, 6], [100, 200, 300], 0.5, 100)).toBeNull();
  });

  it("ends at the limit, takes nothing away, and raises no school over another that is not raised", () => {
    fc.assert(
      fc.property(counties, limits, ({ values, students }, limit) => {
        const raise = cheapestRaise(values, students, limit, 1);
        fc.pre(raise !== null);
        expect(cv(raise.values, students)).toBeCloseTo(limit, 7);
        raise.values.forEach((value, k) => {
          expect(value).toBeGreaterThanOrEqual(values[k] ?? 0);
          if ((raise.added[k] ?? 0) > 0) expect(value).toBeCloseTo(raise.level, 9);
          else expect(values[k]).toBeGreaterThanOrEqual(raise.level - 1e-9);
        });
      })
    );
  });

  it("costs no more than any other way of adding as much that reaches the limit", () => {
    fc.assert(
      fc.property(
        counties,
        limits,
        fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 12, maxLength: 12 }),
        ({ values, students }, limit, shares) => {
          const raise = cheapestRaise(values, students, limit, 1);
          fc.pre(raise !== null);
          // The same cost, a little less, spread in any other way, does not reach the limit.
          const total = shares.slice(0, values.length).reduce((sum, one) => sum + one, 0);
          fc.pre(total > 0);
          const spent = raise.cost * (1 - 1e-6);
          const other = values.map(
            (value, k) => value + (spent * (shares[k] ?? 0)) / total / (students[k] ?? 1)
          );
          expect(cv(other, students)).toBeGreaterThan(limit);
        }
      ),
      { numRuns: 400 }
    );
  });

  it("agrees with a search over common values", () => {
    fc.assert(
      fc.property(counties, limits, ({ values, students }, limit) => {
        const raise = cheapestRaise(values, students, limit, 1);
        fc.pre(raise !== null);
        let [low, high] = [Math.min(...values), Math.max(...values)];
        for (let step = 0; step < 80; step++) {
          const middle = (low + high) / 2;
          const raised = values.map((value) => Math.max(value, middle));
          if (cv(raised, students) > limit) low = middle;
          else high = middle;
        }
        expect(raise.level).toBeCloseTo(high, 6);
      })
    );
  });
});

/** The least number of units over all ways of handing them out, by trying them all. */
function bruteForce(
  values: readonly number[],
  students: readonly number[],
  limit: number,
  most: number
): number | null {
  const reaches = (added: readonly number[]) =>
    cv(
      values.map((value, k) => value + ((added[k] ?? 0) * 100) / (students[k] ?? 1)),
      students
    ) <= limit;
  function* ways(schools: number, units: number): Generator<number[]> {
    if (schools === 1) {
      yield [units];
      return;
    }
    for (let own = 0; own <= units; own++)
      for (const rest of ways(schools - 1, units - own)) yield [own, ...rest];
  }
  for (let units = 1; units <= most; units++)
    for (const added of ways(values.length, units)) if (reaches(added)) return units;
  return null;
}

describe("the cheapest raise in whole people", () => {
  it("hands out as few as trying all ways finds", () => {
    const few = fc
      .array(
        fc.record({
          people: fc.integer({ min: 0, max: 12 }),
          students: fc.integer({ min: 80, max: 600 }),
        }),
        { minLength: 2, maxLength: 4 }
      )
      .filter((schools) => schools.some(({ people }) => people > 0));
    fc.assert(
      fc.property(few, limits, (schools, limit) => {
        const students = schools.map((one) => one.students);
        const values = schools.map(({ people, students: count }) => (people * 100) / count);
        fc.pre(cv(values, students) > limit);
        const best = bruteForce(values, students, limit, 9);
        const found = cheapestWholeRaise(values, students, limit, 100);
        if (best === null) expect(found?.cost ?? Infinity).toBeGreaterThan(9);
        else expect(found?.cost).toBe(best);
      }),
      { numRuns: 150 }
    );
  });

  it("reaches the limit with whole units, and costs at least what fractions would", () => {
    fc.assert(
      fc.property(counties, limits, ({ values, students }, limit) => {
        const whole = cheapestWholeRaise(values, students, limit, 100);
        const parts = cheapestRaise(values, students, limit, 100);
        fc.pre(whole !== null && parts !== null);
        expect(cv(whole.values, students)).toBeLessThanOrEqual(limit);
        expect(whole.added.every(Number.isInteger)).toBe(true);
        expect(whole.cost).toBe(whole.added.reduce((sum, one) => sum + one, 0));
        expect(whole.cost).toBeGreaterThanOrEqual(parts.cost - 1e-6);
      })
    );
  });
});
