/**
 * One unit of the last digit of a number written in full: 46 → 1, 11.9 → 0.1, 0.25 → 0.01.
 * Beyond 12 decimals it stays at 1e-12.
 */
export function decimalStep(value: number): number {
  return 10 ** -decimalPlaces(value);
}

/** Digits behind the decimal point of a number written in full, at most 12. */
export function decimalPlaces(value: number): number {
  if (Number.isInteger(value)) return 0;
  const [digits = "", exponent = "0"] = String(value).split("e");
  const places = (digits.split(".")[1] ?? "").length - Number(exponent);
  return Math.min(Math.max(places, 0), 12);
}
