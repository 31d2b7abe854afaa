import { isCaption } from "./notes";
import type { Area } from "./grid";
import type { View } from "./view";

/** Most header rows a table may have, an index row (L1 …, 1 2 3) included. */
const MOST_HEADER_ROWS = 6;

/** Where the header rows above a body and the label columns left of it begin. */
export interface Bands {
  /** First header row; `body.top` when there is none. */
  top: number;
  /** First label column; `body.left` when there is none. */
  left: number;
}

/**
 * Finds the header lines and label lanes of a table body, in the coordinates of `view` (an `Area` whose rows are
 * lines and whose columns are lanes); for a sheet seen as it is these are the header
 * rows above and the label columns left of it. Never beyond `limit` (rows and columns that
 * belong to other tables lie outside it). Titles, units, notes and blank rows end the header; a blank column
 * ends the labels.
 */
export function findBands(view: View, body: Area, limit: Area): Bands {
  const left = labelsLeft(view, body, limit.left);
  let top = body.top;
  for (let row = body.top - 1; row >= limit.top && body.top - row <= MOST_HEADER_ROWS; row--) {
    if (!isHeaderRow(view, row, left, body, top)) {
      if (row === body.top - 1 && isBlank(view, row, left, body.right)) continue;
      break;
    }
    top = row;
  }
  return { top, left };
}

function labelsLeft(view: View, body: Area, limit: number): number {
  let left = body.left;
  while (left > limit && !isColumnBlank(view, left - 1, body.top - 1, body.bottom)) left--;
  return left;
}

function isHeaderRow(view: View, row: number, left: number, body: Area, below: number): boolean {
  const texts: { column: number; text: string }[] = [];
  for (let column = left; column <= body.right; column++) {
    const cell = view.at(row, column);
    if (cell.kind === "text") texts.push({ column, text: cell.text });
    else if (cell.kind === "number") texts.push({ column, text: "" });
  }
  const [first, ...others] = texts;
  if (first === undefined || texts.every(({ text }) => isCaption(text))) return false;
  if (others.length > 0) return true;
  // A single text is a title, unless it is a short heading over the body columns or names the body's only column.
  const short = first.text.length <= 12 && !/表$|[。；]/.test(first.text);
  return first.column >= body.left && short && (below < body.top || body.left === body.right);
}

function isBlank(view: View, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column++)
    if (view.at(row, column).kind !== "blank") return false;
  return true;
}

function isColumnBlank(view: View, column: number, top: number, bottom: number): boolean {
  for (let row = top; row <= bottom; row++) if (view.at(row, column).kind !== "blank") return false;
  return true;
}
