import { parseAddress } from "../area/address";
import { tokens } from "../sheetFormula/tokens";

const CELL = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/;

/**
 * Whether the formula of a conditional format looks at any cell besides the one that it colours: `row` and `column`, from 0,
 * are the cell that it is written for. A formula that cannot be read counts as one that does.
 */
export function looksElsewhere(
  formula: string,
  { row, column }: { row: number; column: number }
): boolean {
  const read = tokens(formula);
  if ("at" in read) return true;
  return read.tokens.some(({ kind, text }) => {
    if (kind === "sheet" || text === ":") return true;
    const [, letters = "", digits = ""] = (kind === "name" && CELL.exec(text)) || [];
    if (letters === "") return false;
    const cell = parseAddress(letters + digits);
    return cell.row !== row || cell.column !== column;
  });
}
