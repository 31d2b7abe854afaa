import { toHalfWidth } from "../cell/normalForm";
import type { RateGoal } from "./goal";

/** Most digits behind the point: the products with counts of indicators stay exact whole numbers. */
const MOST_DIGITS = 6;

/**
 * A goal rate from text: "85%", "0.85", "85", "17/20"; a number over 1 is a percentage. null for what is none, for 0,
 * for more than 100% and for more than six decimals.
 */
export function readRateGoal(text: string): RateGoal | null {
  const half = toHalfWidth(text).replace(/\s/g, "");
  const ratio = /^(\d{1,6})\/(\d{1,6})$/.exec(half);
  if (ratio !== null) return fraction(Number(ratio[1]), Number(ratio[2]));
  const decimal = /^(\d{1,3})(?:\.(\d+))?(%?)$/.exec(half);
  const digits = decimal?.[2] ?? "";
  if (decimal === null || digits.length > MOST_DIGITS) return null;
  const denominator = 10 ** digits.length;
  const numerator = Number(`${decimal[1]}${digits}`);
  const percent = decimal[3] === "%" || numerator > denominator;
  return fraction(numerator, percent ? denominator * 100 : denominator);
}

function fraction(numerator: number, denominator: number): RateGoal | null {
  return numerator > 0 && numerator <= denominator
    ? { kind: "rate", numerator, denominator }
    : null;
}
