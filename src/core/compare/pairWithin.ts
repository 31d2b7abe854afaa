import type { ChecklistModel } from "../kind/checklist/model";
import { comparePeriods } from "./comparePeriods";
import { sharedItems } from "./pairTables";
import type { Period } from "./readPeriod";

/** A table with the date that it holds for. */
export interface DatedTable {
  model: ChecklistModel;
  date: Period | null;
}

/** Two tables of one workbook that are one checklist at two dates, by their places in the list given. */
export interface PairWithin {
  before: number;
  after: number;
  /** Whether their dates told which is earlier; otherwise the order of the sheets did. */
  dated: boolean;
}

/** Least share of common indicators, as for tables of two workbooks. */
const LEAST = 0.5;

/**
 * The checklists that a workbook holds at several dates, each with the next one: three dates give two pairs. Tables of
 * the same date, and all of a checklist's where one lacks its date, follow the order of the sheets.
 */
export function pairWithin(tables: readonly DatedTable[]): PairWithin[] {
  const groups: number[][] = [];
  tables.forEach(({ model }, k) => {
    const group = groups.find(([first = -1]) => {
      const other = tables[first];
      return other !== undefined && sharedItems(other.model, model) >= LEAST;
    });
    if (group === undefined) groups.push([k]);
    else group.push(k);
  });
  return groups.flatMap((group) => {
    const order = (a: number, b: number) =>
      comparePeriods(tables[a]?.date ?? null, tables[b]?.date ?? null);
    const dated = group.every((a) => group.every((b) => order(a, b) !== null));
    const sorted = dated ? [...group].sort((a, b) => (order(a, b) ?? 0) || a - b) : group;
    return sorted.slice(1).map((after, k): PairWithin => {
      const before = sorted[k] ?? after;
      return { before, after, dated: (order(before, after) ?? 0) < 0 };
    });
  });
}
