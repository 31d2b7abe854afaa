import type { SheetData } from "../sheetData";
import { colorOf } from "./readStyles";

/** Pixels of the widest digit in the usual font; a column's width counts such digits. */
const DIGIT = 7;
/** The most columns that one entry may widen: a file may widen them all, to the last of 16,384. */
const WIDEST_ENTRY = 256;

/**
 * Widths, heights, frozen panes, tab colour and gridlines of a worksheet part. `frame` is the part without its cells.
 * Source: ECMA-376 Part 1 §18.3.1.13, §18.3.1.66, §18.3.1.73.
 */
export function readSizes(frame: Document, part: string): Partial<SheetData> {
  const columnWidths: (number | undefined)[] = [];
  for (const column of frame.querySelectorAll("cols > col")) {
    const number = (name: string) => Number(column.getAttribute(name));
    if (!column.hasAttribute("width") || number("max") - number("min") > WIDEST_ENTRY) continue;
    for (let at = number("min"); at <= number("max"); at++)
      columnWidths[at - 1] = pixels(number("width"));
  }
  const rowHeights: (number | undefined)[] = [];
  for (const [row] of part.matchAll(/<row [^>]*>/g)) {
    const [, at] = /\br="(\d+)"/.exec(row) ?? [];
    const [, points] = /\bht="([\d.]+)"/.exec(row) ?? [];
    if (at && points) rowHeights[Number(at) - 1] = Number(points) / 0.75;
  }
  const pane = frame.querySelector('sheetViews > sheetView > pane[state="frozen"]');
  const split = (name: string) => Number(pane?.getAttribute(name) ?? 0);
  const tabColor = colorOf(frame.querySelector("sheetPr > tabColor"));
  const bare = frame.querySelector("sheetView")?.getAttribute("showGridLines") === "0";
  return {
    ...(columnWidths.length > 0 && { columnWidths }),
    ...(rowHeights.length > 0 && { rowHeights }),
    ...(pane && { freeze: { rows: split("ySplit"), columns: split("xSplit") } }),
    ...(tabColor && { tabColor }),
    ...(bare && { gridlines: false }),
  };
}

function pixels(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / DIGIT)) / 256) * DIGIT);
}
