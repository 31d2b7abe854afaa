import { printedDecimals } from "../cell/printedDecimals";
import type { RawCell } from "../cell/rawCell";
import { shownCell } from "../cell/shownCell";
import { decimalPlaces } from "../quantity/decimalStep";

/**
 * What a cell shows before and after a change, both by its number format: 0.46 → 0.455 in "0.0%" is "46.0%" and "45.5%".
 * Where the format would show both alike ("0%" rounds 0.455 to 46%), as many decimals as tell them apart.
 */
export function shownChange(
  before: RawCell,
  after: RawCell,
  format: string | undefined
): { before: string; after: string } {
  const shown = { before: shownCell(before, format), after: shownCell(after, format) };
  if (shown.before !== shown.after || typeof before !== "number" || typeof after !== "number")
    return shown;
  const percent = printedDecimals(format)?.percent === true;
  const places = Math.max(decimalPlaces(before), decimalPlaces(after)) - (percent ? 2 : 0);
  const finer = `0.${"0".repeat(Math.max(1, places))}${percent ? "%" : ""}`;
  return { before: shownCell(before, finer), after: shownCell(after, finer) };
}
