import { formatNumber } from "./formatNumber";

/** A fraction as a percentage with one decimal: 0.7 → "70.0%"; null gives "—". */
export function formatRate(rate: number | null): string {
  return rate === null ? "—" : `${formatNumber(rate * 100, 1)}%`;
}
