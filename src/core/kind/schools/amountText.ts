import { significant } from "../../quantity/significant";
import type { AssessedResource } from "./assess";

/** An amount of a resource for a sentence: 3 人, 126.5 ㎡, 12.35 万元; rounded up, since less would not do. */
export function amountText(
  amount: number,
  { unit, whole }: Pick<AssessedResource, "unit" | "whole">
): string {
  if (whole) return `${amount} ${unit}`;
  if (unit === "元" && amount >= 1e5) return `${roundUp(amount / 1e4, 2)} 万元`;
  return `${roundUp(amount, unit === "元" || amount >= 100 ? 0 : amount >= 1 ? 1 : 2)} ${unit}`;
}

function roundUp(amount: number, places: number): number {
  return Math.ceil(significant(amount * 10 ** places)) / 10 ** places;
}
