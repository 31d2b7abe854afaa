import { significant } from "../../quantity/significant";
import type { AssessedResource } from "./assess";

/** An amount of a resource with its unit as a reader wants it: 3 人, 126.5 ㎡, 12.35 万元; rounded up, since less would not do. */
export function amountOf(
  amount: number,
  { unit, whole }: Pick<AssessedResource, "unit" | "whole">
): { value: number; unit: string } {
  if (whole) return { value: amount, unit };
  if (unit === "元" && amount >= 1e5) return { value: roundUp(amount / 1e4, 2), unit: "万元" };
  return { value: roundUp(amount, unit === "元" || amount >= 100 ? 0 : amount >= 1 ? 1 : 2), unit };
}

function roundUp(amount: number, places: number): number {
  return Math.ceil(significant(amount * 10 ** places)) / 10 ** places;
}
