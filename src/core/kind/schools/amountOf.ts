import type { AssessedResource } from "./assess";
import { roundedAmount, roundUp } from "./roundedAmount";

/** An amount of a resource with its unit as a reader wants it: 3 人, 126.5 ㎡, 12.35 万元; rounded up, since less would not do. */
export function amountOf(
  amount: number,
  resource: Pick<AssessedResource, "unit" | "whole">
): { value: number; unit: string } {
  const { unit, whole } = resource;
  if (!whole && unit === "元" && amount >= 1e5)
    return { value: roundUp(amount / 1e4, 2), unit: "万元" };
  return { value: roundedAmount(amount, resource), unit };
}
