import { significant } from "./significant";

const LARGEST = Number.MAX_SAFE_INTEGER / 4;

/**
 * a − b as a clerk subtracts, digit by digit: 0.3 − 0.1 = 0.2, 36703.1 − 36703 = 0.1.
 * Numbers with more than 12 decimals (quotients) are subtracted as they are and cut to 15 digits.
 */
export function exactDifference(a: number, b: number): number {
  if (Number.isInteger(a) && Number.isInteger(b)) return a - b === 0 ? 0 : a - b;
  const places = Math.max(places12(a), places12(b));
  const scale = 10 ** places;
  if (places > 12 || Math.abs(a) * scale > LARGEST || Math.abs(b) * scale > LARGEST)
    return significant(a - b);
  return significant((Math.round(a * scale) - Math.round(b * scale)) / scale);
}

/** Decimals of a number written in full; 13 where it has more than 12 or is written with an exponent. */
function places12(value: number): number {
  if (Number.isInteger(value)) return 0;
  const text = String(value);
  if (text.includes("e")) return 13;
  return Math.min(text.length - text.indexOf(".") - 1, 13);
}
