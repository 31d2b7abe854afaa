import { numberOf } from "../cell/numberOf";
import type { SheetCell } from "../sheet/sheet";
import { isCaption, isNote } from "./notes";
import { figureLike } from "./figureLike";

/** What a line of cells looks like by itself. */
export type LineKind = "blank" | "single" | "caption" | "head" | "index" | "body";

const INDEX = /^[(（]?(?:L?\d{1,2}|[甲乙丙丁戊己庚辛壬癸]|[A-Z])[)）]?$/i;

/**
 * Reads a line by its cells: `single` is one text alone, `caption` unit, date, note or signature, `head` texts
 * without figures (years count as texts), `index` a line that numbers the lanes (甲 乙 1 2), `body` the rest.
 */
export function lineKind(cells: readonly SheetCell[]): LineKind {
  const filled = cells.filter(({ kind }) => kind !== "blank");
  if (filled.length === 0) return "blank";
  const texts = filled.flatMap((cell) => (cell.kind === "text" ? [cell.text] : []));
  if (texts.length === filled.length && texts.every(isAside)) return "caption";
  const figures = filled.filter(figureLike);
  if (isIndexLine(filled)) return "index";
  if (figures.length === 0) return filled.length === 1 ? "single" : "head";
  if (filled.length === 1) return "single";
  return "body";
}

/** Whether all figures among cells are years, as in a header that prints 2020 without 年. */
export function onlyYears(cells: readonly SheetCell[]): boolean {
  const figures = cells.filter(figureLike);
  return (
    figures.length > 0 &&
    figures.every((cell) => {
      const value = numberOf(cell)?.value ?? 0;
      return Number.isInteger(value) && value >= 1990 && value <= 2060;
    })
  );
}

function isAside(text: string): boolean {
  return (
    isCaption(text) || isNote(text) || /^(?:填表人|制表人|审核人|负责人|联系人|联系电话)/.test(text)
  );
}

function isIndexLine(filled: readonly SheetCell[]): boolean {
  if (filled.length < 3) return false;
  const texts = filled.map((cell) =>
    cell.kind === "text" ? cell.key : String(numberOf(cell)?.value ?? "")
  );
  if (!texts.every((text) => INDEX.test(text))) return false;
  const numbers = texts.flatMap((text) => {
    const digits = /\d+/.exec(text)?.[0];
    return digits === undefined ? [] : [Number(digits)];
  });
  return (
    numbers.length >= 2 &&
    numbers.every((value, k) => k === 0 || value === (numbers[k - 1] ?? 0) + 1)
  );
}
