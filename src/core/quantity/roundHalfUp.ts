import { fifteenDigits, POWERS } from "./fifteenDigits";

/**
 * Rounds to `decimals` places (may be negative), halves away from zero, as Excel's ROUND and a clerk do:
 * 1.005 → 1.01, −2.5 → −3. Works on the decimal digits of the number, so no binary tail decides.
 */
export function roundHalfUp(value: number, decimals: number): number {
  if (!Number.isFinite(value) || (decimals >= 0 && Number.isInteger(value))) return value;
  const rounded = byDigits(Math.abs(value), decimals) ?? byText(Math.abs(value), decimals);
  return value < 0 ? -rounded : rounded;
}

/** By whole numbers; null where they cannot tell. */
function byDigits(value: number, decimals: number): number | null {
  const unit = POWERS[decimals];
  const first = unit === undefined ? null : fifteenDigits(value);
  if (unit === undefined || first === null) return null;
  const { digits, places } = first;
  if (places <= decimals) return digits / (POWERS[places] ?? NaN);
  const step = POWERS[places - decimals];
  // Of a number far below half a unit no digit is left.
  if (step === undefined || step > digits * 10) return null;
  return Math.floor((digits + step / 2) / step) / unit;
}

function byText(value: number, decimals: number): number {
  const shifted = shift(value, decimals);
  return shift(Math.round(Number(shifted.toPrecision(15))), -decimals);
}

function shift(value: number, places: number): number {
  const [digits = "0", exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}
