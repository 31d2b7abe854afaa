import type { Area } from "./area";

/** Column letters of a column counted from 0: 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** A1 address of a cell; row and column count from 0: (46, 5) → "F47". */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** A1 address of an area: "A2:L34"; a single cell is "A2". */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.top, area.left);
  const last = cellAddress(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/**
 * Row and column, from 0, of an A1 address: "F47" → row 46, column 5. Only the first cell of a range counts.
 * A text that is no address is a programmer's mistake and throws.
 */
export function parseAddress(address: string): { row: number; column: number } {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)/.exec(address);
  if (match?.[1] === undefined) throw new Error(`not an A1 address: ${address}`);
  const column = [...match[1]].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(match[2]) - 1, column };
}
