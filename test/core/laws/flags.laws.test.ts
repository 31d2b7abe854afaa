import fc from "fast-check";
import { cellAddress } from "../../../src/core/area/address";
import type { Grid } from "../../../src/core/sheet/grid";
import type { FindingRule } from "../../../src/core/finding/checkReport";
import type { HighlightStyle } from "../../../src/core/finding/highlight";
import { reviewWorkbook, type Review } from "../../../src/core/review/reviewWorkbook";
import { bodyAddress } from "../../../src/core/kind/checklist/auditMarks";
import { assessSchools } from "../../../src/core/kind/schools/assess";
import { unmetCells } from "../../../src/core/kind/targets/unmetCells";
import { caseFolders } from "../../cases/caseFolders";
import { readInput } from "../../cases/readCase";
import { checklists, sheetOf } from "./checklistSpec";
import { conditionHolds } from "./conditionHolds";
import { withCell } from "./withCell";

const DERIVED: readonly FindingRule[] = ["missing-value", "unknown-mark"];
const cases = caseFolders().map(({ name, folder }) => ({ name, grids: readInput(folder) }));

/** Addresses of the cells of a sheet that take a colour, by Excel's rules; once for each rule that is true. */
function coloured(grid: Grid, { highlights }: Review, style: HighlightStyle): string[] {
  const found: string[] = [];
  for (const { sheet, style: own, formula, areas } of highlights) {
    const [first] = areas;
    if (sheet !== grid.sheet || own !== style || first === undefined) continue;
    for (const { top, left, bottom, right } of areas)
      for (let row = top; row <= bottom; row++)
        for (let column = left; column <= right; column++)
          if (
            conditionHolds(
              formula,
              (r, c) => grid.values[r - grid.top]?.[c - grid.left] ?? null,
              row - first.top,
              column - first.left
            )
          )
            found.push(cellAddress(row, column));
  }
  return found;
}

describe.each(cases)("$name", ({ grids }) => {
  const review = reviewWorkbook(grids);

  it("colours as many marks and gaps as the review counts, and each finding's and unknown mark's cell once", () => {
    for (const grid of grids) {
      const tables = review.tables.filter(({ sheet }) => sheet === grid.sheet);
      const standings = tables.flatMap((table) =>
        table.kind === "checklist" ? table.regions : []
      );
      const funded = tables.flatMap((table) => (table.kind === "funding" ? table.stages : []));
      const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);
      const belowThreshold = review.models.flatMap((model) =>
        model.kind === "schools" && model.sheet === grid.sheet
          ? assessSchools(model).resources.map(
              ({ verdicts }) => verdicts.filter((one) => one === "unmet" || one === "floor").length
            )
          : []
      );
      const shortOfTarget = review.models.flatMap((model) =>
        model.kind === "targets" && model.sheet === grid.sheet ? [unmetCells(model).length] : []
      );
      expect(coloured(grid, review, "unmet")).toHaveLength(
        sum(standings.map(({ unmet, zero }) => unmet - zero)) +
          sum(belowThreshold) +
          sum(shortOfTarget)
      );
      expect(coloured(grid, review, "zero")).toHaveLength(sum(standings.map(({ zero }) => zero)));
      // A gap that is blank or unreadable in the sheet is derived, and has no figure to colour.
      const short = sum(
        funded.map(({ regions }) => regions.filter(({ gap }) => gap !== null && gap < 0).length)
      );
      const derived = tables.flatMap(({ findings }) =>
        findings.filter(({ rule }) => DERIVED.includes(rule))
      );
      const flagged = coloured(grid, review, "shortfall").length;
      expect(flagged).toBeLessThanOrEqual(short);
      expect(flagged).toBeGreaterThanOrEqual(short - derived.length);
      // A mark that the notes explain in two ways is one finding, at the note; each cell that holds it is no known mark.
      const unknown = review.models.flatMap((model) =>
        model.kind === "checklist" && model.sheet === grid.sheet
          ? model.body
              .rows()
              .flatMap((row, k) =>
                row.flatMap((cell, r) => (cell === "unknown" ? bodyAddress(model, k, r) : []))
              )
          : []
      );
      const cells = [
        ...new Set([
          ...tables.flatMap(({ findings }) => findings.map(({ cell }) => cell)),
          ...unknown,
        ]),
      ];
      expect(coloured(grid, review, "finding").sort()).toEqual(cells.sort());
    }
  });
});

describe("a mark that is corrected", () => {
  it("loses its colour at once, and a mark that falls back takes one, under the rules written before", () => {
    fc.assert(
      fc.property(
        checklists(["met", "unmet", "zero"], 3),
        fc.nat(),
        fc.nat(),
        fc.constantFrom("met", "unmet", "zero"),
        (spec, i, r, now) => {
          const sheet = sheetOf(spec);
          const review = reviewWorkbook([sheet.grid]);
          const { row, column } = sheet.mark(i % spec.marks.length, r % spec.regions.length);
          const after = withCell(sheet.grid, { row, column }, spec.glyphs[now]);
          for (const style of ["unmet", "zero"] as const)
            expect(coloured(after, review, style).includes(cellAddress(row, column))).toBe(
              style === now
            );
        }
      )
    );
  });
});
