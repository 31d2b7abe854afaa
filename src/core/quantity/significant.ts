import { fifteenDigits, POWERS } from "./fifteenDigits";

/**
 * The number that Excel shows: 15 significant digits, so no binary tail is left (0.30000000000000004 → 0.3).
 * Zero stays zero, never −0; what is not finite is returned as it is.
 */
export function significant(value: number): number {
  if (Number.isInteger(value)) return value === 0 ? 0 : value;
  if (!Number.isFinite(value)) return value;
  const first = fifteenDigits(Math.abs(value));
  if (first === null) return Number(value.toPrecision(15));
  const shown = first.digits / (POWERS[first.places] ?? NaN);
  return value < 0 ? -shown : shown;
}
