import { sharedItems } from "../compare/pairTables";
import { sharedWords, wordsInBoth } from "../compare/sharedWords";
import type { ReturnedTable } from "./countyReturn";

/** Tables that are one checklist, and the one whose items the others are put beside. */
export interface ListGroup {
  base: ReturnedTable;
  tables: ReturnedTable[];
}

/** Least share of common indicators, as for two dates of one checklist. */
const LEAST = 0.5;
/** Indicators that a part of a list has at least, and the part of them that must be of the list. */
const [FEW, MOST_OF_IT] = [3, 0.8];

/**
 * Sorts tables into checklists: the city's tables are the lists where it has them; a table that fits none begins a list of
 * its own, those with the most indicators first, so that the order of the files does not matter.
 */
export function groupLists(
  tables: readonly ReturnedTable[],
  city: readonly ReturnedTable[]
): ListGroup[] {
  const groups: ListGroup[] = city.map((base) => ({ base, tables: [] }));
  const sorted = [...tables].sort(
    (a, b) =>
      b.model.indicators.length - a.model.indicators.length ||
      compare(a.file, b.file) ||
      compare(a.model.sheet, b.model.sheet)
  );
  for (const table of sorted) {
    const shares = groups.map(({ base }) => likeLists(base, table));
    const best = Math.max(0, ...shares);
    const group = best >= LEAST ? groups[shares.indexOf(best)] : undefined;
    if (group === undefined) groups.push({ base: table, tables: [table] });
    else group.tables.push(table);
  }
  for (const group of groups) group.tables.sort((a, b) => compare(a.file, b.file));
  return groups.filter((group) => group.tables.length > 0);
}

function likeLists(base: ReturnedTable, table: ReturnedTable): number {
  const words = sharedWords(base.model, table.model);
  if (words >= LEAST) return words + 1;
  // A county may return a part of the list only.
  const { own, others, both } = wordsInBoth(base.model, table.model);
  const part = both / Math.min(own, others);
  return both >= FEW && part >= MOST_OF_IT ? part : sharedItems(base.model, table.model);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
