import { isKey, type SheetReference } from "./sheetKey";

/** Under this key the workbook keeps the EDU formulas that were turned into native ones or values; it travels with the file. */
export const NATIVE_RECORD = "EDU.native";

/** One EDU formula that was replaced. */
export interface ReplacedFormula extends SheetReference {
  cell: string;
  /** A1 range of the cells that its results filled. */
  area: string;
  formula: string;
  /** The native formula that stands for it; null where its results were kept as values. */
  native: string | null;
  /** What the cells show, row by row. */
  values: (string | number | boolean)[][];
}

/** The record as the workbook keeps it, with what was kept of formulas written before; null for a text of another shape. */
export function readNativeRecord(
  text: unknown
): { replaced: ReplacedFormula[]; written: string | null } | null {
  try {
    const record: unknown = JSON.parse(String(text));
    if (typeof record !== "object" || record === null || !("replaced" in record)) return null;
    const { replaced } = record;
    const written =
      "written" in record && typeof record.written === "string" ? record.written : null;
    return Array.isArray(replaced) ? { replaced: replaced.filter(isReplaced), written } : null;
  } catch {
    return null;
  }
}

function isReplaced(entry: unknown): entry is ReplacedFormula {
  if (typeof entry !== "object" || entry === null) return false;
  const fields: Readonly<Record<string, unknown>> = { ...entry };
  return (
    ["sheet", "cell", "area", "formula"].every((name) => typeof fields[name] === "string") &&
    isKey(fields["sheetKey"]) &&
    (fields["native"] === null || typeof fields["native"] === "string") &&
    Array.isArray(fields["values"]) &&
    fields["values"].every((line) => Array.isArray(line))
  );
}
