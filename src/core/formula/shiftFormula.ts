import { columnLetters, parseAddress } from "../area/address";

const ROWS = 1_048_576;
const COLUMNS = 16_384;
/** Texts, quoted sheet names, and words whole, so that only a word that is a reference is taken for one. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}\p{N}_.$]+(?=([(!])?)/gu;
const REFERENCE = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})$/;

/**
 * A formula as it reads from a cell `rows` further down and `columns` further right: relative references move,
 * those held by $ stay, texts and sheet names are left alone. Beyond the edge of the sheet a reference comes in
 * again at the other side, as Excel reads the formulas of conditional formats.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(PARTS, (whole: string, following?: string) => {
    const [, holdColumn = "", letters, holdRow = "", digits = ""] = REFERENCE.exec(whole) ?? [];
    if (letters === undefined || following !== undefined) return whole;
    const { row, column } = parseAddress(letters + digits);
    const newColumn = holdColumn ? column : wrapped(column + columns, COLUMNS);
    const newRow = holdRow ? row : wrapped(row + rows, ROWS);
    return `${holdColumn}${columnLetters(newColumn)}${holdRow}${newRow + 1}`;
  });
}

function wrapped(position: number, size: number): number {
  return ((position % size) + size) % size;
}
