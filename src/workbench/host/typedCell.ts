import type { ICellData } from "@univerjs/core";
import type { RawCell } from "../../core/cell/rawCell";
import { cellValue } from "./workbookData";

const FORMULA = /^[=+@]|^-(?!\s*[\d.])/;
const NUMBER = /^\s*[-+]?(\d+|\d{1,3}(,\d{3})+)?(\.\d+)?\s*%?\s*$/;

/**
 * What Excel makes of something typed or written: a text that begins with = + - @ is taken for a formula, one that
 * looks like a number or a percentage becomes a number, an apostrophe keeps what follows as text, and so does a cell
 * formatted as text. (Dates are not modelled.)
 */
export function typedCell(typed: RawCell, textCell: boolean): ICellData {
  if (typeof typed !== "string") return cellValue(typed);
  if (typed.startsWith("'")) return cellValue(typed.slice(1));
  if (textCell || typed === "") return cellValue(typed);
  if (FORMULA.test(typed)) return { f: typed.startsWith("=") ? typed : `=${typed}` };
  if (NUMBER.test(typed) && /\d/.test(typed)) {
    const number = Number(typed.replace(/[,\s%]/g, ""));
    return cellValue(typed.includes("%") ? number / 100 : number);
  }
  if (/^(true|false)$/i.test(typed)) return cellValue(typed.toLowerCase() === "true");
  return cellValue(typed);
}
