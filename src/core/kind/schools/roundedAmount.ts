import { significant } from "../../quantity/significant";
import type { AssessedResource } from "./assess";

/** An amount of a resource in its own unit, rounded up, since less would not do: people and rooms whole, 元 whole, ㎡ by its size. */
export function roundedAmount(
  amount: number,
  { unit, whole }: Pick<AssessedResource, "unit" | "whole">
): number {
  if (whole) return amount;
  return roundUp(amount, unit === "元" || amount >= 100 ? 0 : amount >= 1 ? 1 : 2);
}

/** The next number with so many decimals. */
export function roundUp(amount: number, places: number): number {
  return Math.ceil(significant(amount * 10 ** places)) / 10 ** places;
}
