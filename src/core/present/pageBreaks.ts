import type { PlacedTable } from "./layOut";

/** What is printed: the height of each row, in points, and what a page has room for; the row that each page begins with again. */
interface Printed {
  heights: readonly number[];
  room: number;
  repeated: number | null;
}

/**
 * Rows, from 0, that begin a page, so that no chart lies on two. A chart stays where it is if all from the top of its page fits on
 * it; else its table begins a page, where both fit on one, or the chart alone. Where a page ends by itself is not counted on: it
 * depends on the fonts that are there.
 */
export function pageBreaks(
  tables: readonly PlacedTable[],
  { heights, room, repeated }: Printed
): number[] {
  const breaks: number[] = [];
  let top = 0;
  const fits = (from: number, to: number) => {
    const again = repeated !== null && from > repeated ? (heights[repeated] ?? 0) : 0;
    return again + heights.slice(from, to).reduce((sum, one) => sum + one, 0) <= room;
  };
  const begin = (row: number) => {
    breaks.push(row);
    top = row;
  };
  tables.forEach(({ table, headingRow, chartArea }, k) => {
    if (table.newPage === true && k > 0) begin(headingRow);
    if (chartArea === null || fits(top, chartArea.bottom + 1)) return;
    const isTogether = k > 0 && headingRow > top && fits(headingRow, chartArea.bottom + 1);
    begin(isTogether ? headingRow : chartArea.top);
  });
  return breaks;
}
