/**
 * Rounds to `decimals` places (may be negative), halves away from zero, as Excel's ROUND and a clerk do:
 * 1.005 → 1.01, −2.5 → −3. Works on the decimal digits of the number, so no binary tail decides.
 */
export function roundHalfUp(value: number, decimals: number): number {
  if (!Number.isFinite(value) || (decimals >= 0 && Number.isInteger(value))) return value;
  const shifted = shift(Math.abs(value), decimals);
  const rounded = shift(Math.round(Number(shifted.toPrecision(15))), -decimals);
  return value < 0 ? -rounded : rounded;
}

function shift(value: number, places: number): number {
  const [digits = "0", exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}
