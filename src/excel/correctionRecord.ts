import type { CellCorrection } from "../core/correction/cellCorrection";
import { isKey, type SheetReference } from "./sheetKey";

/** Under this key the workbook keeps which cells were corrected and what they held; it travels with the file. */
export const CORRECTION_RECORD = "EDU.cells";

/** One corrected cell with all that it takes to put back what it held. */
export interface CorrectedCell extends CellCorrection, SheetReference {
  /** As Excel takes it back: "'…" for a text. */
  former: string | number | boolean;
  format: string;
}

/** The record as the workbook keeps it, oldest first: JSON. A text that is none, or of another shape, gives []. */
export function readCorrectionRecord(text: unknown): CorrectedCell[] {
  try {
    const record: unknown = JSON.parse(String(text));
    return Array.isArray(record) ? record.filter(isCorrectedCell) : [];
  } catch {
    return [];
  }
}

/** Whether a cell holds just this value, given as `Grid.values` gives it, and no formula. */
export function holdsValue(
  range: Excel.Range,
  value: CellCorrection["printed"] | boolean | undefined
): boolean {
  const [formula, now]: unknown[] = [range.formulas[0]?.[0], range.values[0]?.[0]];
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== now;
  return !isFormula && now === (value ?? "");
}

/**
 * Queues a value for a cell. A text stays one whatever it looks like; a cell formatted as text would keep a number as
 * text, so it loses that format.
 */
export function writeValue(range: Excel.Range, value: CellCorrection["value"]): void {
  if (typeof value === "number" && range.numberFormat[0]?.[0] === "@")
    range.numberFormat = [["General"]];
  range.formulas = [[typeof value === "string" && value !== "" ? `'${value}` : value]];
}

/** Queues what a cell held; the format first, because it decides what a text becomes. */
export function putBackValue(range: Excel.Range, { former, format }: CorrectedCell): void {
  range.numberFormat = [[format]];
  range.formulas = [[former]];
}

function isCorrectedCell(entry: unknown): entry is CorrectedCell {
  if (typeof entry !== "object" || entry === null) return false;
  const fields: Readonly<Record<string, unknown>> = { ...entry };
  const { printed, value, former } = fields;
  return (
    ["sheet", "cell", "format"].every((name) => typeof fields[name] === "string") &&
    isKey(fields["sheetKey"]) &&
    (printed === null || isScalar(printed)) &&
    isScalar(value) &&
    (isScalar(former) || typeof former === "boolean")
  );
}

function isScalar(value: unknown): boolean {
  return typeof value === "string" || typeof value === "number";
}
