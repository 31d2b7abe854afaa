import { roundHalfUp } from "../../quantity/roundHalfUp";

/** A figure below its threshold with two decimals, or as many more as show that it is below: 4.1964 under 4.2 → "4.196". */
export function belowText(value: number, threshold: number): string {
  for (let places = 2; places < 12; places++) {
    const shown = roundHalfUp(value, places);
    if (shown < threshold) return String(shown);
  }
  return String(value);
}
