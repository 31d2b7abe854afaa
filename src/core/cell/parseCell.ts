import type { RawCell } from "../grid/grid";
import { decimalPlaces } from "../quantity/decimalStep";
import { roundHalfUp } from "../quantity/roundHalfUp";
import { BLANK, type CellValue } from "./cellValue";
import { normalForm } from "./normalForm";
import { parsePrintedNumber } from "./parsePrintedNumber";
import { printedDecimals } from "./printedDecimals";
import { readableText } from "./readableText";

const ERROR = /^#(REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/;

/**
 * The one gate from a raw cell to a typed value. `format` is the cell's Excel number-format code where known.
 * White space alone is blank. Numbers are taken as printed: 45.4545 in format "0.0" is 45.5.
 */
export function parseCell(raw: RawCell | undefined, format?: string): CellValue {
  if (raw === null || raw === undefined || raw === "") return BLANK;
  if (typeof raw === "number") return parseNumberCell(raw, format);
  if (typeof raw === "boolean") return parseTextCell(raw ? "TRUE" : "FALSE");
  return parseTextCell(raw);
}

function parseNumberCell(value: number, format: string | undefined): CellValue {
  const shown = printedDecimals(format);
  const percent = shown?.percent ?? false;
  const places = shown === null ? decimalPlaces(value) : shown.decimals + (percent ? 2 : 0);
  return {
    kind: "number",
    number: { value: roundHalfUp(value, places), step: Number(`1e${-places}`), percent },
    raw: value,
    general: shown === null,
  };
}

function parseTextCell(raw: string): CellValue {
  const text = readableText(raw);
  if (text === "") return BLANK;
  if (ERROR.test(text)) return { kind: "error", code: text };
  return { kind: "text", text, key: normalForm(raw), raw, number: parsePrintedNumber(raw) };
}
