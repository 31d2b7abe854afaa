import { formatNumber } from "./formatNumber";

/** A fraction as a percentage: 0.7 → "70.0%"; null gives "—". */
export function formatRate(rate: number | null, decimals = 1): string {
  return rate === null ? "—" : `${formatNumber(rate * 100, decimals)}%`;
}
