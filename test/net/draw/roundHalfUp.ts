/** The number rounded to `decimals`, a half away from zero: as figures are printed. */
export function roundHalfUp(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const scaled = Math.abs(value) * scale;
  // 1e-9 lifts 45.45 / 0.285 and the like over the binary fraction just under the half.
  return (Math.sign(value) * Math.floor(scaled + 0.5 + 1e-9)) / scale;
}
