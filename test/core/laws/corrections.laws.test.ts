import fc from "fast-check";
import type { TableCorrection } from "../../../src/core/correction/corrections";
import { correctionsText, parseCorrections } from "../../../src/core/correction/parseCorrections";
import { indicatorKey } from "../../../src/core/correction/indicatorKey";
import { newCorrection } from "../../../src/core/correction/newCorrection";
import type { Grid } from "../../../src/core/sheet/grid";
import { reviewWorkbook, type Review } from "../../../src/core/review/reviewWorkbook";
import { checklists, sheetOf, type ChecklistSpec } from "./checklistSpec";
import { fundingTables, sheetOfFunding } from "./fundingSpec";
import { shifted, shiftedReview } from "./shiftedReview";

/** Two checklists and a funding table, each on a sheet of its own, the checklists on one sheet too. */
const workbooks = fc
  .tuple(checklists(), checklists(), fundingTables())
  .map(([first, second, funding]) => [
    { ...oneUnderOther(first, second), sheet: "两张" },
    { ...sheetOfFunding(funding).grid, sheet: "经费" },
    { ...sheetOf(second).grid, sheet: "单张" },
  ]);

function oneUnderOther(first: ChecklistSpec, second: ChecklistSpec): Grid {
  const [upper, lower] = [sheetOf(first).grid, sheetOf(second).grid];
  return { ...upper, values: [...upper.values, [], [], ["另一张达标进度表"], ...lower.values] };
}

/** What users do to a table, by its review. */
const deeds = fc.constantFrom<(review: Review, k: number) => Partial<TableCorrection>>(
  () => ({ ignored: true }),
  () => ({}),
  (review, k) => ({ area: review.tables[k]?.range ?? "A1" }),
  (review, k) => ({ kind: review.models[k]?.kind ?? "checklist" }),
  () => ({ legend: [{ mark: "√", status: "unmet" }] }),
  () => ({ benchmark: "椒江区" }),
  (review, k) => {
    const table = review.tables[k];
    const first = table?.kind === "checklist" ? table.indicators[0] : undefined;
    return { indicators: first ? [{ key: indicatorKey(first), excluded: true }] : [] };
  }
);

function correct(
  grids: readonly Grid[],
  review: Review,
  k: number,
  deed: (review: Review, k: number) => Partial<TableCorrection>
): TableCorrection {
  const model = review.models[k];
  const grid = grids.find(({ sheet }) => sheet === model?.sheet);
  if (model === undefined || grid === undefined) throw new Error(`no table ${k}`);
  return { ...newCorrection(grid, model.area), ...deed(review, k) };
}

/** A review without what only says that something was corrected. */
const judged = ({ tables, models, highlights, unrecognised }: Review) => ({
  tables,
  models,
  highlights,
  unrecognised,
});

describe("laws of corrections", () => {
  it("no corrections, and one that says nothing, change nothing", () => {
    fc.assert(
      fc.property(workbooks, (grids) => {
        const plain = reviewWorkbook(grids);
        expect(reviewWorkbook(grids, { tables: [] })).toEqual(plain);
        const empty = plain.models.map((_model, k) => correct(grids, plain, k, () => ({})));
        const same = reviewWorkbook(grids, { tables: empty });
        expect(judged(same)).toEqual(judged(plain));
        expect(same.notApplied).toEqual([]);
      }),
      { numRuns: 25 }
    );
  });

  it("a correction of one table changes no other", () => {
    fc.assert(
      fc.property(workbooks, fc.nat(5), deeds, (grids, pick, deed) => {
        const plain = reviewWorkbook(grids);
        const k = pick % plain.tables.length;
        const corrected = reviewWorkbook(grids, { tables: [correct(grids, plain, k, deed)] });
        const others = plain.tables.filter((_table, at) => at !== k);
        const left = corrected.tables.filter((_table, at) => corrected.corrected[at] === null);
        const notApplied = corrected.notApplied.length > 0;
        expect(left).toEqual(notApplied ? plain.tables : others);
      }),
      { numRuns: 30 }
    );
  });

  it("applied twice equals once: reviewed again with what it gives, and each given twice", () => {
    fc.assert(
      fc.property(workbooks, fc.nat(5), deeds, deeds, (grids, pick, one, other) => {
        const plain = reviewWorkbook(grids);
        const k = pick % plain.tables.length;
        const tables = [
          correct(grids, plain, k, one),
          correct(grids, plain, (k + 1) % plain.tables.length, other),
        ];
        const once = reviewWorkbook(grids, { tables });
        expect(reviewWorkbook(grids, once.corrections)).toEqual(once);
        expect(judged(reviewWorkbook(grids, { tables: [...tables, ...tables] }))).toEqual(
          judged(once)
        );
      }),
      { numRuns: 30 }
    );
  });

  it("a corrected workbook moved right and down is the review moved", () => {
    fc.assert(
      fc.property(
        workbooks,
        fc.nat(5),
        deeds,
        fc.nat(9),
        fc.nat(4),
        (grids, pick, deed, down, right) => {
          const plain = reviewWorkbook(grids);
          const tables = [correct(grids, plain, pick % plain.tables.length, deed)];
          const move = { down, right };
          const after = reviewWorkbook(
            grids.map((grid) => shifted(grid, move)),
            { tables }
          );
          expect(shiftedReview(after, { down: 0, right: 0 })).toEqual(
            shiftedReview(reviewWorkbook(grids, { tables }), move)
          );
        }
      ),
      { numRuns: 30 }
    );
  });

  it("corrections read back from their text are the same", () => {
    fc.assert(
      fc.property(workbooks, fc.nat(5), deeds, (grids, pick, deed) => {
        const plain = reviewWorkbook(grids);
        const tables = [correct(grids, plain, pick % plain.tables.length, deed)];
        expect(parseCorrections(correctionsText({ tables }))).toEqual({ tables });
      }),
      { numRuns: 30 }
    );
  });

  it("any text is read as corrections or as none, without failing", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.jsonValue()), (text) => {
        const corrections = parseCorrections(text);
        if (corrections !== null)
          expect(parseCorrections(correctionsText(corrections))).toEqual(corrections);
      })
    );
  });
});
