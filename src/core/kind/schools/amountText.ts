import { amountOf } from "./amountOf";
import type { AssessedResource } from "./assess";

/** An amount of a resource for a sentence in Chinese: 3 人, 126.5 ㎡, 12.35 万元. */
export function amountText(
  amount: number,
  resource: Pick<AssessedResource, "unit" | "whole">
): string {
  const { value, unit } = amountOf(amount, resource);
  return `${value} ${unit}`;
}
