import type { RawCell } from "../cell/rawCell";
import { normalForm } from "../cell/normalForm";

/**
 * A criterion in the unit of its figures: "≥85%" over plain numbers whose label says （%） is "≥85". Other criteria, and
 * figures that print their own % sign or stand in a percentage format (as fractions up to 1), are left as they are.
 */
export function fittedCriterion(
  text: string,
  label: string,
  values: readonly (RawCell | undefined)[]
): string {
  if (!/%/.test(text) || !/[([]%[)\]]|%$/.test(normalForm(label).replace(text, ""))) return text;
  const numbers = values.flatMap((value) => (typeof value === "number" ? [value] : []));
  const printed = values.some((value) => typeof value === "string" && value.includes("%"));
  const areFractions = numbers.every((value) => Math.abs(value) <= 1);
  return printed || numbers.length === 0 || areFractions ? text : text.replaceAll("%", "");
}
