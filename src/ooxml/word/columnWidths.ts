import { displayWidth } from "../../core/present/displayWidth";

/** One column of a table in words. */
export interface WordColumn {
  heading: string;
  /** Share that it asks for of the room that is left over. */
  width: number;
  /** Its cells but the heading. */
  cells: readonly string[];
}

/** Widest text, in characters of half width, that keeps its column as narrow as it is. */
const SHORT = 18;
/** Widest heading that is not broken. */
const WHOLE = 8;
/** Digits of the fonts that stand in for 仿宋 where it is missing are wider than half a character. */
const NARROW = 1.3;

/**
 * Widths of columns, which add up to `room`, all in characters of half width: columns of short texts and numbers get what these
 * take, so that no figure is broken; columns of long texts, and those that are to be filled in, share what is left by `width`.
 */
export function columnWidths(
  columns: readonly WordColumn[],
  room: number,
  padding: number
): number[] {
  const least = columns.map((column) => padding + Math.max(headingWidth(column), piece(column)));
  const sharing = columns.map(
    ({ cells }) =>
      cells.every((cell) => cell === "") || cells.some((cell) => displayWidth(cell) > SHORT)
  );
  // A share that is too little is left out of the sharing, until none is.
  for (;;) {
    const rest = room - sum(least.filter((_, c) => sharing[c] !== true));
    const shares = sum(columns.flatMap(({ width }, c) => (sharing[c] === true ? width : [])));
    const share = (c: number) => (rest * (columns[c]?.width ?? 0)) / shares;
    const small = columns.findIndex((_, c) => sharing[c] === true && share(c) < (least[c] ?? 0));
    if (small < 0) {
      const wanted = least.map((one, c) => (sharing[c] === true ? share(c) : one));
      // Where nothing shares, or even the least is too much: the sum is the room.
      const scale = room / sum(wanted);
      return wanted.map((one) => one * scale);
    }
    sharing[small] = false;
  }
}

/** Width of a heading: over two lines, and two more for what it has in brackets. */
function headingWidth({ heading }: WordColumn): number {
  const widths = heading.split(/(?=（)/u).map(textWidth);
  return Math.max(...widths.map((width) => Math.max(Math.min(width, WHOLE), halved(width))));
}

function halved(width: number): number {
  return Math.ceil(width / 4) * 2;
}

/** The widest piece of a short column's texts that is not to be broken; a text breaks behind a comma and before a bracket. */
function piece({ cells }: WordColumn): number {
  const pieces = cells
    .filter((cell) => displayWidth(cell) <= SHORT)
    .flatMap((cell) => cell.split(/(?<=[，；、])|(?=（)/u));
  return Math.max(0, ...pieces.map(textWidth));
}

function textWidth(text: string): number {
  const wide = displayWidth(text) - text.length;
  return 2 * wide + (text.length - wide) * NARROW;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
