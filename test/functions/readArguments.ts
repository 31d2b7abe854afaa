import { operate, type Operator } from "./operate";
import type { Workbook } from "./readWorkbook";

/** The call of an EDU function: its name without the namespace and its arguments as Excel hands them over. */
export interface Call {
  name: string;
  args: unknown[];
}

/** How the runtime hands over an Excel error. */
type ErrorOf = (code: string) => unknown;

/** What an EDU function within another one gives. */
type Ask = (call: Call) => unknown[][];

const OPERATORS: readonly Operator[] = ["&", "+", "/"];
const CALL = /^=EDU\.([A-Z]+)\((.*)\)$/s;
const ERROR = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/;
const REFERENCE = /^([^!]+)!\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/;

/**
 * Reads a formula that calls an EDU function with constants, array constants, references to a workbook, these
 * joined by +, / or &, and, where `ask` is given, other EDU functions.
 * As in Excel, every argument is rows of cells, and one that is left out is null.
 */
export function readArguments(
  formula: string,
  workbook: Workbook,
  errorOf: ErrorOf,
  ask?: Ask
): Call {
  const [, name, inside] = CALL.exec(formula) ?? [];
  if (name === undefined || inside === undefined) throw new Error(`No EDU formula: ${formula}`);
  const read = (text: string): unknown[][] => {
    if (ERROR.test(text)) return [[errorOf(text)]];
    for (const operator of OPERATORS) {
      const [first = "", ...others] = split(text, operator);
      if (others.length > 0)
        return others.reduce(
          (left, right) => operate(operator, left, read(right.trim()), () => errorOf("#VALUE!")),
          read(first.trim())
        );
    }
    if (ask !== undefined && text.startsWith("EDU."))
      return ask(readArguments(`=${text}`, workbook, errorOf, ask));
    return readOperand(text, workbook, errorOf);
  };
  const args = split(inside, ",").map((text) => (text.trim() === "" ? null : read(text.trim())));
  return { name, args };
}

function readOperand(text: string, workbook: Workbook, errorOf: ErrorOf): unknown[][] {
  if (text.startsWith("{"))
    return split(text.slice(1, -1), ";").map((row) =>
      split(row, ",").map((cell) => readConstant(cell.trim(), errorOf))
    );
  const [, sheet, fromColumn = "", fromRow, toColumn = fromColumn, toRow = fromRow] =
    REFERENCE.exec(text) ?? [];
  if (sheet === undefined) return [[readConstant(text, errorOf)]];
  const rows: unknown[][] = [];
  for (let row = Number(fromRow); row <= Number(toRow); row++)
    rows.push(
      workbook.row(sheet, row, columnIndex(fromColumn), columnIndex(toColumn)) as unknown[]
    );
  return rows;
}

function readConstant(text: string, errorOf: ErrorOf): unknown {
  if (ERROR.test(text)) return errorOf(text);
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  if (text.startsWith('"')) return text.slice(1, -1).replaceAll('""', '"');
  if (/^-?[\d.]+%$/.test(text)) return Number(`${text.slice(0, -1)}e-2`);
  const number = Number(text);
  if (text === "" || Number.isNaN(number)) throw new Error(`No constant: ${text}`);
  return number;
}

/** Parts of a text between separators that stand outside quotes, braces and brackets. */
function split(text: string, separator: string): string[] {
  const parts = [""];
  let quoted = false;
  let depth = 0;
  for (const char of text) {
    if (char === '"') quoted = !quoted;
    if (!quoted) depth += "{(".includes(char) ? 1 : "})".includes(char) ? -1 : 0;
    if (char === separator && !quoted && depth === 0) parts.push("");
    else parts[parts.length - 1] += char;
  }
  return parts;
}

function columnIndex(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
