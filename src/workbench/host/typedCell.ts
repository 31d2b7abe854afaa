import type { ICellData } from "@univerjs/core";
import type { RawCell } from "../../core/cell/rawCell";
import { cellValue } from "./workbookData";

const FORMULA = /^[=+@]|^-(?!\s*[\d.])/;
const NUMBER = /^\s*[-+]?(\d+|\d{1,3}(,\d{3})+)?(\.\d+)?\s*%?\s*$/;

/**
 * What Excel makes of something typed or written: a text that begins with = + - @ is taken for a formula, one that
 * looks like a number or a percentage becomes a number, an apostrophe keeps what follows as text, and so does a cell
 * formatted as text; one that looks like a day or a time of day becomes its serial number.
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
  const date = typedDate(typed);
  if (date !== null) return cellValue(date);
  if (/^(true|false)$/i.test(typed)) return cellValue(typed.toLowerCase() === "true");
  return cellValue(typed);
}

/** The year of a day that is typed without one: Excel takes the computer's, the host always the same. */
const YEAR = 2026;

/** 1-2, 1/2, 2023-9-1, 2023/9 and 1:14 as Excel's serial numbers; null for anything else. */
function typedDate(typed: string): number | null {
  const [, hours, minutes, seconds = "0"] =
    /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?$/.exec(typed) ?? [];
  if (hours !== undefined)
    return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  const [, year, month, day] = /^(?:(\d{4})[-/])?(\d{1,2})(?:[-/](\d{1,2}))?$/.exec(typed) ?? [];
  if (month === undefined || (year === undefined && day === undefined)) return null;
  const date = Date.UTC(Number(year ?? YEAR), Number(month) - 1, Number(day ?? 1));
  const isDay = new Date(date).getUTCMonth() === Number(month) - 1;
  return isDay ? date / 86_400_000 + 25_569 : null;
}
