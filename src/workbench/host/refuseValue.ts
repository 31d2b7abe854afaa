import { ExcelFailure } from "./excelFailure";

/** Widest column: 255 characters of 7 pixels and 5 around them, in points. Source: Microsoft, "Excel specifications and limits". */
const WIDEST = (255 * 7 + 5) * 0.75;

/** Throws for what is no colour: "#RRGGBB" or a name of HTML's. Source: Microsoft's reference, RangeFill.color. */
export function refuseColor(color: unknown): void {
  if (typeof color !== "string" || !/^(#[0-9A-F]{6}|[A-Z]+)$/i.test(color))
    throw invalid(`No colour: ${String(color)}`);
}

/** Throws for a width, in points, that no column can have. */
export function refuseWidth(points: unknown): void {
  if (typeof points !== "number" || !(points >= 0 && points <= WIDEST))
    throw invalid(`No width of a column: ${String(points)}`);
}

/** Points of the tallest row. Source: Microsoft, "Excel specifications and limits". */
const TALLEST = 409;

/** Throws for a height, in points, that no row can have. */
export function refuseHeight(points: unknown): void {
  if (typeof points !== "number" || !(points >= 0 && points <= TALLEST))
    throw invalid(`No height of a row: ${String(points)}`);
}

/** Throws for a number format with a quote or bracket left open, of more than four sections or 255 characters. */
export function refuseNumberFormat(format: unknown): void {
  const bare = String(format).replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./g, "");
  if (/["[\]\\]/.test(bare) || bare.split(";").length > 4 || String(format).length > 255)
    throw invalid(`No number format: ${String(format)}`);
}

/**
 * Throws for what no sheet can be called. Source: Microsoft, "Rename a worksheet": not blank, at most 31 characters, none of
 * \\ / ? * [ ] :, no apostrophe at either end, not "History".
 */
export function refuseSheetName(name: unknown): void {
  const text = String(name);
  if (
    !/^(?!')[^\\/?*[\]:]{1,31}(?<!')$/.test(text) ||
    text.trim() === "" ||
    /^history$/i.test(text)
  )
    throw invalid(`No name for a sheet: ${text}`);
}

/** Throws for a word that is none of those that Excel's reference lists. */
export function refuseChoice(what: string, value: unknown, choices: readonly string[]): void {
  if (!choices.includes(String(value))) throw invalid(`No ${what}: ${String(value)}`);
}

function invalid(message: string): ExcelFailure {
  return new ExcelFailure("InvalidArgument", message);
}
