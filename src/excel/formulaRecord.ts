import { functionCalls } from "../core/formula/functionCalls";
import { shownFormula } from "../core/formula/shownFormula";
import type { FormerLook } from "./columnLooks";
import { isKey, type SheetReference } from "./sheetKey";

/** Under this key the workbook keeps what formulas of the add-in's replaced; it travels with the file. */
export const FORMULA_RECORD = "EDU.formulas";

/** One cell that a formula was written to, with what stood there. */
export interface ReplacedCell extends SheetReference {
  cell: string;
  /** As Excel takes it back: "=…" for a formula, "'…" for a text. */
  former: string | number | boolean;
  format: string;
  /** What was written: "=…" or "'…". */
  written: string;
  /** How the cells looked that took over the looks of the table; kept with their heading alone. */
  look?: FormerLook;
}

/** The record as the workbook keeps it: JSON. A text that is none, or of another shape, gives []. */
export function readRecord(text: unknown): ReplacedCell[] {
  try {
    const record: unknown = JSON.parse(String(text));
    return Array.isArray(record) ? record.filter(isReplacedCell) : [];
  } catch {
    return [];
  }
}

function isReplacedCell(entry: unknown): entry is ReplacedCell {
  return (
    typeof entry === "object" &&
    entry !== null &&
    "sheet" in entry &&
    typeof entry.sheet === "string" &&
    (!("sheetKey" in entry) || isKey(entry.sheetKey)) &&
    "cell" in entry &&
    typeof entry.cell === "string" &&
    "former" in entry &&
    ["string", "number", "boolean"].includes(typeof entry.former) &&
    "format" in entry &&
    typeof entry.format === "string" &&
    "written" in entry &&
    typeof entry.written === "string" &&
    (!("look" in entry) || isFormerLook(entry.look))
  );
}

function isFormerLook(look: unknown): look is FormerLook {
  return (
    typeof look === "object" &&
    look !== null &&
    "area" in look &&
    typeof look.area === "string" &&
    "plain" in look &&
    typeof look.plain === "boolean" &&
    "formats" in look &&
    Array.isArray(look.formats) &&
    (!("width" in look) || typeof look.width === "number")
  );
}

/** A cell's contents as `formulas` gives them, in the form in which Excel takes them back unchanged. */
export function asTyped(contents: unknown): string | number | boolean {
  if (typeof contents === "number" || typeof contents === "boolean") return contents;
  const text = typeof contents === "string" ? contents : "";
  if (text.startsWith("=")) return shownFormula(text);
  return text === "" ? text : `'${text}`;
}

/** Whether a cell still holds what was written there: a formula of the add-in's, however Excel spells it, or the text. */
export function isStillOurs(contents: unknown, { written }: ReplacedCell): boolean {
  return written.startsWith("=")
    ? functionCalls(shownFormula(String(contents))).length > 0
    : `'${String(contents)}` === written;
}
