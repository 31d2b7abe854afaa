import type { PlacedTable } from "./layOut";

/** How many rows of a table its colours cover: the ordinary ones. */
export function heatRows({ firstRow, lastRow, table }: PlacedTable): number {
  return lastRow - firstRow + 1 - (table.totals ?? 0);
}

/** Formula, without "=", of the rule by which cells that show a text are coloured; `first` is the address of the first of them. */
export function heatFormula(first: string, text: string): string {
  return `${first}="${text.replaceAll('"', '""')}"`;
}
