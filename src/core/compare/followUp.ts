import type { ChecklistModel } from "../kind/checklist/model";
import { comparePeriods } from "./comparePeriods";
import { compareChecklists } from "./compareChecklists";
import type { DatedComparison, TableSource } from "./datedComparison";
import { pairTables } from "./pairTables";
import { pairWithin } from "./pairWithin";

/** A checklist with when and where its marks held. */
export interface SourcedTable extends TableSource {
  model: ChecklistModel;
}

/** Two checklists compared, with where they come from. */
export function comparedTables(a: SourcedTable, b: SourcedTable): DatedComparison {
  const source = ({ file, date }: SourcedTable): TableSource => ({
    ...(file === undefined ? {} : { file }),
    date,
  });
  return {
    comparison: compareChecklists(a.model, b.model),
    before: source(a),
    after: source(b),
  };
}

/** What checklists were before. */
export interface FollowUp {
  comparisons: DatedComparison[];
  /** Tables at hand that a later date of the same checklist stands beside. */
  past: { sheet: string; title: string }[];
}

/**
 * Each checklist at hand beside what it was before: in tables of other workbooks where `earlier` gives some, else at the date
 * before it in the same workbook, of several dates the last two. A table of another workbook counts unless its date is later;
 * two of one workbook only where their dates tell which is earlier.
 */
export function followUp(now: readonly SourcedTable[], earlier: readonly SourcedTable[]): FollowUp {
  const within = pairWithin(now).filter(({ dated }) => dated);
  const isPast = (k: number) => within.some(({ before }) => before === k);
  const past = now.flatMap(({ model: { sheet, title } }, k) =>
    isPast(k) ? [{ sheet, title }] : []
  );
  if (earlier.length === 0) {
    const last = within.filter(({ after }) => !isPast(after));
    return {
      comparisons: last.flatMap(({ before, after }) => pair(now[before], now[after])),
      past,
    };
  }
  const latest = now.filter((_, k) => !isPast(k));
  const { pairs } = pairTables(
    earlier.map(({ model }) => model),
    latest.map(({ model }) => model)
  );
  const comparisons = pairs
    .map(({ before, after }) => [earlier[before], latest[after]] as const)
    .filter(([a, b]) => (comparePeriods(a?.date ?? null, b?.date ?? null) ?? 0) <= 0)
    .flatMap(([a, b]) => pair(a, b));
  return { comparisons, past };
}

function pair(a: SourcedTable | undefined, b: SourcedTable | undefined): DatedComparison[] {
  return a === undefined || b === undefined ? [] : [comparedTables(a, b)];
}
