import { significant } from "./significant";

const SCALES = [1, 10, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9];
const LARGEST = Number.MAX_SAFE_INTEGER / 4;

/**
 * a − b as a clerk subtracts, digit by digit: 0.3 − 0.1 = 0.2, 36703.1 − 36703 = 0.1.
 * Numbers with more than nine decimals (quotients) are subtracted as they are and cut to 15 digits.
 */
export function exactDifference(a: number, b: number): number {
  if (Number.isSafeInteger(a) && Number.isSafeInteger(b)) return a - b + 0;
  const scale = Math.max(scaleOf(a), scaleOf(b));
  if (Math.abs(a) * scale > LARGEST || Math.abs(b) * scale > LARGEST) return significant(a - b);
  return (Math.round(a * scale) - Math.round(b * scale)) / scale + 0;
}

/** The least power of ten that makes a number whole; Infinity beyond nine decimals. */
function scaleOf(value: number): number {
  for (const scale of SCALES) if (Math.round(value * scale) / scale === value) return scale;
  return Infinity;
}
