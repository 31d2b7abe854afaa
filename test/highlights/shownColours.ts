import { cellAddress } from "../../src/core/area/address";
import type { HighlightStyle } from "../../src/core/finding/highlight";
import { highlightStyles } from "../../src/core/finding/highlightStyles";

/** The style in whose colour a cell is shown, by address; null in another or none. A cell under a merged one is not there. */
export type ShownCells = ReadonlyMap<string, HighlightStyle | null>;

const STYLES = new Map(
  (["unmet", "zero", "shortfall", "finding"] as const).map((style) => [
    `#${highlightStyles[style].fill}`,
    style,
  ])
);

/** Where the first filled row and column of a sheet are, from 0: there its table begins. */
export interface Start {
  row: number;
  column: number;
}

/**
 * The colours of the cells of each sheet, in tab order, in a page that LibreOffice has written of a workbook: a table a
 * sheet, with the background that a cell is shown in, by a conditional format too. `starts` are those of the sheets.
 */
export function shownColours(html: string, starts: readonly Start[]): ShownCells[] {
  const sheets: Map<string, HighlightStyle | null>[] = [];
  let start: Start = { row: 0, column: 0 };
  let [row, column] = [0, 0];
  let covered = new Set<string>();
  for (const [, name = "", attributes = ""] of html.matchAll(/<(table|tr|td|th)\b([^>]*)>/gi)) {
    if (/^table$/i.test(name)) {
      start = starts[sheets.length] ?? { row: 0, column: 0 };
      sheets.push(new Map());
      [row, covered] = [start.row - 1, new Set()];
    } else if (/^tr$/i.test(name)) {
      row++;
      column = start.column;
    } else {
      while (covered.has(cellAddress(row, column))) column++;
      const [rows, columns] = [spanOf(attributes, "row"), spanOf(attributes, "col")];
      for (let r = row; r < row + rows; r++)
        for (let c = column; c < column + columns; c++) covered.add(cellAddress(r, c));
      const fill = /bgcolor="(#[0-9A-F]{6})"/i.exec(attributes)?.[1]?.toUpperCase() ?? "";
      sheets.at(-1)?.set(cellAddress(row, column), STYLES.get(fill) ?? null);
      column += columns;
    }
  }
  return sheets;
}

function spanOf(attributes: string, which: "row" | "col"): number {
  return Number(new RegExp(`${which}span=(\\d+)`, "i").exec(attributes)?.[1] ?? 1);
}
