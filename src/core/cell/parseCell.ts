import type { RawCell } from "./rawCell";
import { BLANK, type CellValue } from "./cellValue";
import { normalForm } from "./normalForm";
import { NumberCell } from "./numberCell";
import { numberInKey } from "./parsePrintedNumber";
import { readableText } from "./readableText";

const ERROR = /^#(REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/;

/**
 * The one gate from a raw cell to a typed value. `format` is the cell's Excel number-format code where known.
 * White space alone is blank. Numbers are taken as printed: 45.4545 in format "0.0" is 45.5.
 */
export function parseCell(raw: RawCell | undefined, format?: string): CellValue {
  if (raw === null || raw === undefined || raw === "") return BLANK;
  if (typeof raw === "number") return new NumberCell(raw, format);
  if (typeof raw === "boolean") return parseTextCell(raw ? "TRUE" : "FALSE");
  return parseTextCell(raw);
}

function parseTextCell(raw: string): CellValue {
  const text = readableText(raw);
  if (text === "") return BLANK;
  if (ERROR.test(text)) return { kind: "error", code: text };
  const key = normalForm(raw);
  return { kind: "text", text, key, raw, number: numberInKey(key) };
}
