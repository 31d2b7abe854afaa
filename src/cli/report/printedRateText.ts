import { roundHalfUp } from "../../core/quantity/roundHalfUp";

/** A printed rate as it stands in the sheet: up to two decimals, none added, "46%"; "" when none is printed. */
export function printedRateText(rate: number | undefined): string {
  return rate === undefined ? "" : `${roundHalfUp(rate * 100, 2)}%`;
}
