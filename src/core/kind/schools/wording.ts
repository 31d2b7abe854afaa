import { roundHalfUp } from "../../quantity/roundHalfUp";
import type { Figure } from "./model";

/** A value as its cell prints it: 2000000 yuan under 万元 → 200, without a binary tail. */
export function inPrint({ scale }: Figure, value: number): number {
  return Number((value / scale).toPrecision(12));
}

/** A number in a sentence, with the digits a figure prints and at least `least`. */
export function digits(value: number, step: number, least = 0): string {
  const places = Math.max(least, Math.min(6, Math.round(-Math.log10(step || 1))));
  return String(roundHalfUp(value, places));
}
