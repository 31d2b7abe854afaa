import fc from "fast-check";
import type { Grid } from "../../../src/core/sheet/grid";
import { reviewWorkbook, type Review } from "../../../src/core/review/reviewWorkbook";
import { checklists, sheetOf, type ChecklistSpec } from "./checklistSpec";
import { fundingTables, sheetOfFunding } from "./fundingSpec";
import { shiftedReview, type Move } from "./shiftedReview";

const SIGNS = [
  { met: "√", unmet: "※", zero: "*" },
  { met: "●", unmet: "○", zero: "0" },
  { met: "✔", unmet: "×", zero: "*" },
];

function checklistSheets(): fc.Arbitrary<Grid> {
  return fc
    .tuple(checklists(["met", "unmet"], 3), fc.constantFrom(...SIGNS))
    .map(
      ([spec, glyphs]: [ChecklistSpec, ChecklistSpec["glyphs"]]) =>
        sheetOf({ ...spec, glyphs }).grid
    );
}

const sheets = fc.oneof(
  checklistSheets(),
  fundingTables().map((spec) => sheetOfFunding({ ...spec, kept: "texts" }).grid)
);

function width(grid: Grid): number {
  return Math.max(...grid.values.map((row) => row?.length ?? 0));
}

/** Both tables on one sheet: the second `gap` rows below the first, or `gap` columns right of it. */
function together(first: Grid, second: Grid, gap: number, beside: boolean): Grid {
  const blank = Array.from({ length: beside ? width(first) + gap : 0 }, () => null);
  if (!beside)
    return {
      sheet: "合表",
      top: 0,
      left: 0,
      values: [...first.values, ...Array.from({ length: gap }, () => []), ...second.values],
    };
  const rows = Math.max(first.values.length, second.values.length);
  return {
    sheet: "合表",
    top: 0,
    left: 0,
    values: Array.from({ length: rows }, (_, r) => [
      ...blank.map((_cell, c) => first.values[r]?.[c] ?? null),
      ...(second.values[r] ?? []),
    ]),
  };
}

function expectAsAlone(first: Grid, second: Grid, gap: number, beside: boolean): void {
  const alone = [first, second].map((grid) => reviewWorkbook([{ ...grid, sheet: "合表" }]));
  const moves = [
    { down: 0, right: 0 },
    beside ? { down: 0, right: width(first) + gap } : { down: first.values.length + gap, right: 0 },
  ];
  const both = reviewWorkbook([together(first, second, gap, beside)]);
  expect(both.unrecognised).toEqual([]);
  expect(inOrder([both], moves)).toEqual(inOrder(alone, moves));
}

/** The tables of reviews, the tables of the k-th moved by the k-th move; sorted, since reading order is open. */
function inOrder(reviews: readonly Review[], moves: readonly Move[]): string[] {
  return reviews
    .flatMap(
      (review, k) =>
        shiftedReview(withSortedLegends(review), moves[k] ?? { down: 0, right: 0 }).tables
    )
    .map((table) => JSON.stringify(table, null, 1))
    .sort();
}

function withSortedLegends(review: Review): Review {
  return {
    ...review,
    tables: review.tables.map((table) =>
      table.kind === "checklist"
        ? { ...table, legend: [...table.legend].sort((a, b) => (a.mark < b.mark ? -1 : 1)) }
        : table
    ),
  };
}

describe("two tables on one sheet", () => {
  it("below each other read as on sheets of their own, with or without a blank row between", () => {
    fc.assert(
      fc.property(sheets, sheets, fc.integer({ min: 0, max: 3 }), (first, second, gap) => {
        expectAsAlone(first, second, gap, false);
      })
    );
  });

  it("beside each other read as on sheets of their own, a blank column or two between", () => {
    fc.assert(
      fc.property(sheets, sheets, fc.integer({ min: 1, max: 3 }), (first, second, gap) => {
        expectAsAlone(first, second, gap, true);
      })
    );
  });
});
