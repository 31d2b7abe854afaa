import { roundHalfUp } from "../../core/quantity/roundHalfUp";

/** A rate (fraction) as a percentage with one decimal, "59.1%"; "—" when there is nothing to judge. */
export function rateText(rate: number | null): string {
  return rate === null ? "—" : `${roundHalfUp(rate * 100, 1).toFixed(1)}%`;
}

/** A printed rate as it stands in the sheet: up to two decimals, none added, "46%"; "" when none is printed. */
export function printedRateText(rate: number | undefined): string {
  return rate === undefined ? "" : `${roundHalfUp(rate * 100, 2)}%`;
}
