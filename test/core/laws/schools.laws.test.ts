import fc from "fast-check";
import type { Grid } from "../../../src/core/sheet/grid";
import type { SchoolsReport } from "../../../src/core/finding/checkReport";
import { reviewWorkbook } from "../../../src/core/review/reviewWorkbook";
import { balancedDevelopment2017 } from "../../../src/core/standard/balancedDevelopment2017";
import { RESOURCES, schoolsTables, sheetOfSchools, type SchoolsSpec } from "./schoolsSpec";

function only(grid: Grid): SchoolsReport {
  const { tables } = reviewWorkbook([grid]);
  const [table] = tables;
  if (tables.length !== 1 || table?.kind !== "schools")
    throw new Error(
      `expected one table of schools, found ${tables.map(({ kind }) => kind).join()}`
    );
  return table;
}

/** What a report says, without where it stands. */
function said({ level, indicators, failing }: SchoolsReport): object {
  return { level, indicators, failing };
}

/** 差异系数 of one resource in exact whole numbers, rooted at the end. */
function exactCv({ schools }: SchoolsSpec, resource: number): number {
  const known = schools.flatMap(({ students, hundredths }) => {
    const value = hundredths[resource] ?? null;
    return value === null ? [] : [{ students: BigInt(students), value: BigInt(value) }];
  });
  const total = known.reduce((sum, { students }) => sum + students, 0n);
  const sum = known.reduce((all, { students, value }) => all + students * value, 0n);
  const squares = known.reduce((all, { students, value }) => all + students * value * value, 0n);
  return Math.sqrt(Number(squares * total - sum * sum)) / Number(sum);
}

describe("a table of schools", () => {
  it("counts schools that meet, in whole hundredths, and every school as one", () => {
    fc.assert(
      fc.property(schoolsTables(true), (spec) => {
        const { level, indicators, findings } = only(sheetOfSchools(spec));
        expect(level).toBe(spec.level);
        expect(findings).toEqual([]);
        for (const [k, { schoolsMet, schools, threshold }] of indicators.entries()) {
          const least = Math.round(threshold * 100);
          expect(schools).toBe(spec.schools.length);
          expect(schoolsMet).toBe(
            spec.schools.filter(({ hundredths }) => (hundredths[k] ?? -1) >= least).length
          );
        }
      })
    );
  });

  it("says the same whatever small schools stand among the others, and names them", () => {
    const small = fc.array(
      fc.record({ at: fc.nat(12), students: fc.integer({ min: 1, max: 49 }) }),
      {
        minLength: 1,
        maxLength: 4,
      }
    );
    fc.assert(
      fc.property(schoolsTables(), small, (spec, more) => {
        const schools = [...spec.schools];
        more.forEach(({ at, students }, k) =>
          schools.splice(at % (schools.length + 1), 0, {
            name: `第${k + 1}教学点`,
            students,
            hundredths: RESOURCES.map(() => 1),
          })
        );
        const level = only(sheetOfSchools(spec));
        const report = only(sheetOfSchools({ ...spec, schools }));
        expect(said(report)).toEqual(said(level));
        expect(report.findings).toEqual([]);
        for (const [k, { students }] of more.entries())
          expect(report.reading?.join()).toMatch(
            new RegExp(`第${k + 1}教学点（第 \\d+ 行，${students} 人）`)
          );
      })
    );
  });

  it("fails a school with two resources not met or missing, or one below 85 %, in whole numbers", () => {
    fc.assert(
      fc.property(schoolsTables(true), (spec) => {
        const grid = sheetOfSchools(spec);
        fc.pre(
          RESOURCES.every((_one, k) => spec.schools.some((one) => one.hundredths[k] !== null))
        );
        const failing = spec.schools.filter(({ hundredths }) => {
          const least = RESOURCES.map(({ threshold }) => Math.round(threshold[spec.level] * 100));
          const open = hundredths.filter((value, k) => value === null || value < (least[k] ?? 0));
          return (
            open.length > 1 ||
            hundredths.some((value, k) => value !== null && value * 100 < (least[k] ?? 0) * 85)
          );
        });
        expect(only(grid).failing).toEqual(failing.map(({ name }) => name));
      })
    );
  });

  it("has the coefficients that exact arithmetic gives", () => {
    fc.assert(
      fc.property(schoolsTables(), (spec) => {
        for (const [k, { cv, cvLimit, cvMet }] of only(sheetOfSchools(spec)).indicators.entries()) {
          const exact = exactCv(spec, k);
          expect(cv).toBeCloseTo(exact, 9);
          expect(cvLimit).toBe(balancedDevelopment2017.cvLimit[spec.level]);
          if (Math.abs(exact - cvLimit) > 1e-9) expect(cvMet).toBe(exact <= cvLimit);
        }
      })
    );
  });

  it("says the same whatever the order of its columns and rows", () => {
    const shuffled = schoolsTables(true).chain((spec) =>
      fc.record({
        spec: fc.constant(spec),
        order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 }),
        schools: fc.shuffledSubarray(spec.schools, { minLength: spec.schools.length }),
      })
    );
    fc.assert(
      fc.property(shuffled, ({ spec, order, schools }) => {
        const before = only(sheetOfSchools(spec));
        expect(said(only(sheetOfSchools(spec, order)))).toEqual(said(before));
        const after = only(sheetOfSchools({ ...spec, schools }));
        expect(new Set(after.failing)).toEqual(new Set(before.failing));
        for (const [k, { cv, ...rest }] of after.indicators.entries()) {
          const { cv: other, ...others } = before.indicators[k] ?? { cv: null };
          expect(rest).toEqual(others);
          expect(cv ?? 0).toBeCloseTo(other ?? 0, 9);
        }
      })
    );
  });

  it("keeps its coefficients when every school has as many times more students, and figures twice as large", () => {
    fc.assert(
      fc.property(schoolsTables(), fc.integer({ min: 2, max: 5 }), (spec, times) => {
        const more = {
          ...spec,
          schools: spec.schools.map((one) => ({
            ...one,
            students: one.students * times,
            hundredths: one.hundredths.map((value) => (value === null ? null : value * 2)),
          })),
        };
        const before = only(sheetOfSchools(spec));
        // People and rooms beyond one a student are impossible; nothing else may change.
        for (const [k, { cv }] of only(sheetOfSchools(more)).indicators.entries())
          expect(cv).toBeCloseTo(before.indicators[k]?.cv ?? NaN, 9);
      })
    );
  });

  it("reads numbers kept as texts as it reads numbers", () => {
    fc.assert(
      fc.property(schoolsTables(true), (spec) => {
        const texts = only(sheetOfSchools({ ...spec, kept: "texts" }));
        const numbers = only(sheetOfSchools({ ...spec, kept: "numbers" }));
        expect(said(texts)).toEqual(said(numbers));
      })
    );
  });

  it("does not change when blank rows are put between its schools and columns of no use beside them", () => {
    fc.assert(
      fc.property(schoolsTables(true), fc.nat(11), fc.boolean(), (spec, at, wide) => {
        const grid = sheetOfSchools(spec);
        const rows = grid.values.map((row, r) => [
          ...(row ?? []),
          ...(wide && r > 0 ? [r === 1 ? "举办者类型" : "教育部门"] : []),
        ]);
        rows.splice(3 + (at % spec.schools.length), 0, [], []);
        expect(said(only({ ...grid, values: rows }))).toEqual(said(only(grid)));
      })
    );
  });
});
