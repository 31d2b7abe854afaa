import { columnLetters, parseAddress } from "../area/address";

const ROWS = 1_048_576;
const COLUMNS = 16_384;
/** Texts, quoted sheet names, whole columns and rows, and words whole, so that only a reference is taken for one. */
const PARTS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\p{L}\p{N}_.(!])|\$?\d+:\$?\d+(?![\p{L}\p{N}_.(!])|[\p{L}\p{N}_.$]+(?=([(!])?)/gu;
const LINES = /^(\$?)([A-Z]{1,3}|\d+):(\$?)([A-Z]{1,3}|\d+)$/;
const REFERENCE = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})$/;

/**
 * A formula as it reads from a cell `rows` further down and `columns` further right: relative references move,
 * those held by $ stay, texts and sheet names are left alone. Beyond the edge of the sheet a reference comes in
 * again at the other side, as Excel reads the formulas of conditional formats.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(PARTS, (whole: string, following?: string) => {
    const lines = LINES.exec(whole);
    if (lines) return shiftedLines(lines, rows, columns);
    const [, holdColumn = "", letters, holdRow = "", digits = ""] = REFERENCE.exec(whole) ?? [];
    if (letters === undefined || following !== undefined) return whole;
    const { row, column } = parseAddress(letters + digits);
    const newColumn = holdColumn ? column : wrapped(column + columns, COLUMNS);
    const newRow = holdRow ? row : wrapped(row + rows, ROWS);
    return `${holdColumn}${columnLetters(newColumn)}${holdRow}${newRow + 1}`;
  });
}

/** Whole columns "A:C" or rows "$1:3", moved. */
function shiftedLines(
  [, holdFirst = "", first = "", holdLast = "", last = ""]: readonly string[],
  rows: number,
  columns: number
): string {
  const moved = (hold: string, line: string): string => {
    if (hold !== "") return hold + line;
    if (/\d/.test(line)) return String(wrapped(Number(line) - 1 + rows, ROWS) + 1);
    return columnLetters(wrapped(parseAddress(`${line}1`).column + columns, COLUMNS));
  };
  return `${moved(holdFirst, first)}:${moved(holdLast, last)}`;
}

function wrapped(position: number, size: number): number {
  return ((position % size) + size) % size;
}
