import fc from "fast-check";
import { reviewWorkbook, type Review } from "../../../src/core/review/reviewWorkbook";
import { caseFolders } from "../../cases/caseFolders";
import { readInput } from "../../cases/readCase";
import { checklists, sheetOf } from "./checklistSpec";
import { plainReview } from "./plainReview";
import { withCell } from "./withCell";

const cases = caseFolders().map(({ name, folder }) => ({ name, grids: readInput(folder) }));

/** Everything that a highlight's formula may hold outside its texts. */
const NATIVE =
  /^=(?:AND|OR|NOT|IF|ISERROR|ISNUMBER|N|ABS|ROW|COLUMN|TRIM|CLEAN|SUBSTITUTE|CHAR|ASC|EXACT|FIND|LEFT|LEN|MIN|VALUE|IFERROR|TRUE|FALSE|\$?[A-Z]{1,3}\$?\d+|\d+(?:\.\d+)?(?:E[-+]?\d+)?|[-+*/=<>&(),])*$/i;

/** Formulas of a review with their texts taken out. */
function formulasOf(review: Review): string[] {
  return review.highlights.map(({ formula }) => formula.replace(/"(?:[^"]|"")*"/g, ""));
}

const HOSTILE = fc.oneof(
  fc.constantFrom(
    "=1+1",
    '=HYPERLINK("http://example.invalid","x")',
    "+A1",
    "-A1",
    "@SUM(A1)",
    '"),TRUE,OR("',
    '""',
    '"',
    "=cmd|' /C calc'!A0",
    "{=A1}",
    '√"',
    "a\nb",
    "A1:B2"
  ),
  fc.string({ unit: "binary", maxLength: 12 })
);

describe.each(cases)("$name", ({ grids }) => {
  const review = reviewWorkbook(grids);

  it("gives plain JSON: nothing is lost on the way to the pane or the disk", () => {
    expect(JSON.parse(JSON.stringify(review))).toEqual(plainReview(review));
  });

  it("gives the same review when asked again, and leaves the sheets as they are", () => {
    const before = JSON.stringify(grids);
    expect(reviewWorkbook(grids)).toEqual(review);
    expect(JSON.stringify(grids)).toBe(before);
  });

  it("writes formulas of native functions and cell addresses only", () => {
    for (const formula of formulasOf(review)) expect(formula).toMatch(NATIVE);
  });

  it("flags cells inside the sheets, and stays tagged", () => {
    for (const { sheet, style, formula, areas } of review.highlights) {
      const grid = grids.find((one) => one.sheet === sheet);
      expect(formula).toContain(`N("EDU.${style}")`);
      expect(areas.length).toBeGreaterThan(0);
      for (const { top, left, bottom, right } of areas) {
        expect(top).toBeGreaterThanOrEqual(grid?.top ?? Infinity);
        expect(left).toBeGreaterThanOrEqual(grid?.left ?? Infinity);
        expect(bottom).toBeLessThan((grid?.top ?? 0) + (grid?.values.length ?? 0));
        expect(right).toBeLessThan(
          (grid?.left ?? 0) + Math.max(...(grid?.values.map((row) => row?.length ?? 0) ?? []))
        );
      }
    }
  });
});

describe("text of a cell", () => {
  it("never becomes a formula, whatever stands in a mark, a name or a total", () => {
    fc.assert(
      fc.property(
        checklists(["met", "unmet", "zero"], 3),
        HOSTILE,
        fc.nat(),
        fc.nat(),
        fc.nat(3),
        (spec, text, i, r, where) => {
          const sheet = sheetOf(spec);
          const mark = sheet.mark(i % spec.marks.length, r % spec.regions.length);
          const at =
            [
              mark,
              { ...mark, column: 1 },
              { ...mark, row: 1 },
              sheet.total(r % spec.regions.length),
            ][where] ?? mark;
          const review = reviewWorkbook([withCell(sheet.grid, at, text)]);
          for (const formula of formulasOf(review)) expect(formula).toMatch(NATIVE);
          expect(JSON.parse(JSON.stringify(review))).toEqual(plainReview(review));
        }
      ),
      { numRuns: 400 }
    );
  });

  it("of any kind, anywhere on a sheet, is reviewed without an exception", () => {
    const cell = fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom(
          "√",
          "※",
          "-",
          "*",
          "——",
          "达标",
          "椒江区",
          "黄岩",
          "浙江省",
          "合计",
          "指标值（元）",
          "生均差额（元）",
          "定基增长（%）",
          "达成度",
          "注：√表示达标",
          "1.无过重课业负担",
          "#REF!",
          "（-3）\n70%"
        ),
      },
      fc.double(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      HOSTILE
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }),
        fc.nat(3),
        fc.nat(3),
        (values, top, left) => {
          const review = reviewWorkbook([{ sheet: "乱", top, left, values }]);
          expect(JSON.parse(JSON.stringify(review))).toEqual(plainReview(review));
          expect(review.tables.length === 0).toBe(review.unrecognised.length === 1);
        }
      ),
      { numRuns: 500 }
    );
  });
});
