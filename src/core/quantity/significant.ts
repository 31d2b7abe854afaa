/**
 * The number that Excel shows: 15 significant digits, so no binary tail is left (0.30000000000000004 → 0.3).
 * Zero stays zero, never −0; what is not finite is returned as it is.
 */
export function significant(value: number): number {
  if (Number.isInteger(value)) return value === 0 ? 0 : value;
  return Number.isFinite(value) ? Number(value.toPrecision(15)) : value;
}
