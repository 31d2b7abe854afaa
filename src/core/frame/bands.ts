import { isCaption } from "./notes";
import type { Area } from "../area/area";
import type { View } from "../sheet/view";

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
      if (top === body.top && isPassable(view, row, left, body)) continue;
      break;
    }
    top = row;
  }
  return { top, left };
}

/** The first label lane; one blank lane may stand between the labels and the body. */
function labelsLeft(view: View, body: Area, limit: number): number {
  const isBlankLane = (lane: number) => isColumnBlank(view, lane, body.top - 1, body.bottom);
  let left = body.left;
  if (left - 1 > limit && isBlankLane(left - 1) && hasLabels(view, left - 2, body)) left--;
  while (left > limit && !isBlankLane(left - 1) && !isTitleLane(view, left - 1, body)) left--;
  return left;
}

/** Whether a row over a table whose regions run across holds one text only: its title, unit or note. */
function isTitleLane(view: View, lane: number, body: Area): boolean {
  if (!view.transposed) return false;
  let filled = 0;
  for (let line = 0; line <= body.bottom; line++)
    if (view.at(line, lane).kind !== "blank") filled++;
  return filled <= 1;
}

/** Whether at least half of a lane's cells beside the body are words. */
function hasLabels(view: View, lane: number, body: Area): boolean {
  let words = 0;
  for (let line = body.top; line <= body.bottom; line++) {
    const cell = view.at(line, lane);
    if (cell.kind === "text" && cell.key.length >= 2) words++;
  }
  return words * 2 >= body.bottom - body.top + 1;
}

/**
 * Whether a line between header and body may be passed over on the way up: a blank one, or the heading of the
 * first section, alone in the label lanes with a header line over it.
 */
function isPassable(view: View, line: number, left: number, body: Area): boolean {
  if (isBlank(view, line, body.left, body.right)) {
    if (isBlank(view, line, left, body.left - 1)) return line === body.top - 1;
    return countTexts(view, line - 1, body.left, body.right) * 2 > body.right - body.left;
  }
  return false;
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
  const headed = () => countTexts(view, row - 1, left, body.right) > 1;
  return (
    first.column >= body.left && short && (below < body.top || body.left === body.right || headed())
  );
}

function countTexts(view: View, row: number, left: number, right: number): number {
  let texts = 0;
  for (let column = left; column <= right; column++)
    if (view.at(row, column).kind === "text") texts++;
  return texts;
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
