import { roundHalfUp } from "../core/quantity/roundHalfUp";

/** A number with a fixed count of decimals, rounded half up once, a true minus sign; null gives "—". */
export function formatNumber(value: number | null, decimals: number): string {
  if (value === null) return "—";
  const text = Math.abs(roundHalfUp(value, decimals)).toFixed(decimals);
  return value < 0 && Number(text) !== 0 ? `−${text}` : text;
}
