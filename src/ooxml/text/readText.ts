import { ReadError } from "../read/readError";
import { decodeText, type Encoding } from "./decodeText";
import { delimitedRows, type Delimiter } from "./delimitedRows";
import { textCell, type TextCell } from "./textCell";

const [ROWS, COLUMNS, CELLS] = [1_048_576, 16_384, 5_000_000];
/** Endings of files that hold a table as text. */
const ENDINGS = /\.(csv|txt|tsv)$/i;

/** A table as a text file holds it. */
export interface TextTable {
  /** What its sheet is called: as the file. */
  sheet: string;
  rows: TextCell[][];
  encoding: Encoding;
  delimiter: Delimiter | null;
}

/** Whether a file of this name holds a table as text. */
export function isTextName(name: string): boolean {
  return ENDINGS.test(name);
}

/** Reads a .csv or .txt file. Throws `ReadError` when it is no text, or holds more than a sheet has room for. */
export function readText(bytes: Uint8Array, name: string): TextTable {
  const decoded = decodeText(bytes);
  if (decoded === null) throw new ReadError("unknown");
  const { rows, delimiter } = delimitedRows(decoded.text);
  const cells = rows.reduce((sum, { length }) => sum + length, 0);
  if (rows.length > ROWS || cells > CELLS || rows.some(({ length }) => length > COLUMNS))
    throw new ReadError("tooManyCells");
  return {
    sheet: sheetName(name),
    rows: rows.map((row) => row.map(textCell)),
    encoding: decoded.encoding,
    delimiter,
  };
}

/** A name that a sheet may have. Source: Microsoft, "Rename a worksheet". */
function sheetName(file: string): string {
  const name = file.replace(/^.*[\\/]/, "").replace(ENDINGS, "");
  return (
    name
      .replace(/[[\]:*?/\\]|^'|'$/g, " ")
      .slice(0, 31)
      .trim() || "Sheet1"
  );
}
