import fc from "fast-check";
import { cellAddress } from "../../../src/core/area/address";
import type { Grid } from "../../../src/core/sheet/grid";
import type { FundingReport } from "../../../src/core/finding/checkReport";
import { reviewWorkbook } from "../../../src/core/review/reviewWorkbook";
import {
  BENCHMARK,
  fundingTables,
  sheetOfFunding,
  TOTAL,
  type FundingSheet,
  type FundingSpec,
  type Measure,
} from "./fundingSpec";
import { withCell } from "./withCell";

function onlyFunding(grid: Grid): FundingReport {
  const { tables } = reviewWorkbook([grid]);
  const [table] = tables;
  if (tables.length !== 1 || table?.kind !== "funding")
    throw new Error(
      `expected one funding table, found ${tables.map(({ kind }) => kind).join(", ") || "nothing"}`
    );
  return table;
}

/** Rule and cell of each finding, after one figure of the table was changed. */
function findingsWith(sheet: FundingSheet, row: string, measure: Measure, value: number): string[] {
  const { findings } = onlyFunding(
    withCell(sheet.grid, sheet.at(row, measure), sheet.cellOf(value, measure))
  );
  return findings.map(({ rule, cell }) => `${rule} ${cell}`);
}

function address(sheet: FundingSheet, row: string, measure: Measure): string {
  const { row: r, column } = sheet.at(row, measure);
  return cellAddress(r, column);
}

/** How far a gap may lie from what target and growth give, all three rounded; generous. */
function room({ decimals }: FundingSpec, target: number, growth: number): number {
  const share = 1 + growth / 100;
  return (
    0.5 * Math.abs(growth / 100 / share) +
    (target * 0.5 * 10 ** (-decimals.growth - 2)) / share ** 2 +
    10 ** -decimals.gap
  );
}

/**
 * Whether the cells still show how many decimals each column prints: numbers without a format lose the zeros at
 * their end, and a column of few full figures may have been rounded further.
 */
function showsItsDecimals(spec: FundingSpec): boolean {
  const sheet = sheetOfFunding(spec);
  const rows = [TOTAL, ...spec.regions.map(({ name }) => name)];
  return (
    spec.kept !== "numbers" ||
    (["growth", "gap", "need"] as const).every((measure) => {
      const shown = rows.map(
        (row) => String(sheet.printed(row, measure)).split(".")[1]?.length ?? 0
      );
      return (
        shown.filter((digits) => digits === spec.decimals[measure]).length >= rows.length * 0.75
      );
    })
  );
}

const tables = fundingTables();
const clearTables = tables.filter(showsItsDecimals);
const someRegion = clearTables.chain((spec) =>
  fc.tuple(fc.constant(spec), fc.constantFrom(...spec.regions.map(({ name }) => name)))
);

describe("a funding table computed exactly and rounded half up", () => {
  it("has no finding, whatever digits it prints", () => {
    fc.assert(
      fc.property(tables, (spec) => {
        expect(onlyFunding(sheetOfFunding(spec).grid).findings).toEqual([]);
      }),
      { numRuns: 1500 }
    );
  });

  it("gives the figures that it prints, the benchmark and the city being no regions", () => {
    fc.assert(
      fc.property(tables, (spec) => {
        const sheet = sheetOfFunding(spec);
        const { benchmark, stages } = onlyFunding(sheet.grid);
        expect(benchmark).toBe(BENCHMARK);
        expect(stages).toHaveLength(1);
        expect(stages[0]?.target).toBe(spec.target);
        expect(stages[0]?.regions.map(({ name }) => name)).toEqual(
          spec.regions.map(({ name }) => name)
        );
        for (const { name, actual, gap, growth, need } of stages[0]?.regions ?? []) {
          expect(gap).toBeCloseTo(sheet.printed(name, "gap"), 6);
          expect(growth).toBeCloseTo(sheet.printed(name, "growth") / 100, 8);
          expect(need).toBeCloseTo(sheet.printed(name, "need"), 8);
          expect(actual).toBeCloseTo(spec.target + sheet.printed(name, "gap"), 6);
        }
      })
    );
  });

  it("shows one wrong gap at the growth of its row, and nowhere else", () => {
    fc.assert(
      fc.property(
        someRegion,
        fc.double({ min: 2.1, max: 40, noNaN: true }),
        fc.boolean(),
        ([spec, name], times, up) => {
          const sheet = sheetOfFunding(spec);
          const off = times * room(spec, spec.target, sheet.printed(name, "growth"));
          const wrong = Number(
            (sheet.printed(name, "gap") + (up ? off : -off)).toFixed(spec.decimals.gap)
          );
          fc.pre(wrong > -spec.target);
          expect(findingsWith(sheet, name, "gap", wrong)).toEqual([
            `funding-identity ${address(sheet, name, "growth")}`,
          ]);
        }
      ),
      { numRuns: 400 }
    );
  });

  it("shows one wrong growth there, and nowhere else", () => {
    fc.assert(
      fc.property(someRegion, fc.integer({ min: 5, max: 60 }), ([spec, name], more) => {
        const sheet = sheetOfFunding(spec);
        const wrong = Number((sheet.printed(name, "growth") + more).toFixed(spec.decimals.growth));
        expect(findingsWith(sheet, name, "growth", wrong)).toEqual([
          `funding-identity ${address(sheet, name, "growth")}`,
        ]);
      }),
      { numRuns: 400 }
    );
  });

  it("shows one wrong need at the total, and nowhere else", () => {
    fc.assert(
      fc.property(someRegion, fc.integer({ min: 15, max: 900 }), ([spec, name], hundredths) => {
        const sheet = sheetOfFunding(spec);
        const need = sheet.printed(name, "need");
        const wrong = Number((need + (need < 0 ? -hundredths : hundredths) / 100).toFixed(2));
        expect(findingsWith(sheet, name, "need", wrong)).toEqual([
          `sum-mismatch ${address(sheet, TOTAL, "need")}`,
        ]);
      }),
      { numRuns: 400 }
    );
  });

  it("shows one wrong total there, and nowhere else", () => {
    fc.assert(
      fc.property(clearTables, fc.integer({ min: 15, max: 900 }), (spec, hundredths) => {
        const sheet = sheetOfFunding(spec);
        const wrong = Number((sheet.printed(TOTAL, "need") + hundredths / 100).toFixed(2));
        expect(findingsWith(sheet, TOTAL, "need", wrong)).toEqual([
          `sum-mismatch ${address(sheet, TOTAL, "need")}`,
        ]);
      }),
      { numRuns: 200 }
    );
  });

  it("shows one row with another 指标值 at that cell, and in no other row", () => {
    fc.assert(
      fc.property(someRegion, fc.integer({ min: 1, max: 2000 }), ([spec, name], more) => {
        const sheet = sheetOfFunding(spec);
        const findings = findingsWith(sheet, name, "target", spec.target + more);
        expect(findings).toContain(`benchmark-mismatch ${address(sheet, name, "target")}`);
        expect(new Set(findings.map((text) => /\d+$/.exec(text)?.[0])).size).toBe(1);
      }),
      { numRuns: 200 }
    );
  });

  it("gives the same regions in another order when its rows stand in another order", () => {
    fc.assert(
      fc.property(
        tables.chain((spec) =>
          fc.tuple(
            fc.constant(spec),
            fc.shuffledSubarray([...spec.regions], { minLength: spec.regions.length })
          )
        ),
        ([spec, regions]) => {
          const before = onlyFunding(sheetOfFunding(spec).grid).stages[0]?.regions ?? [];
          const after =
            onlyFunding(sheetOfFunding({ ...spec, regions }).grid).stages[0]?.regions ?? [];
          expect(after).toEqual(
            regions.map(({ name }) => before.find((region) => region.name === name))
          );
        }
      )
    );
  });
});
