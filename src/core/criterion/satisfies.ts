import { significant } from "../quantity/significant";
import type { Bound, Criterion } from "./criterion";

/** Whether a value keeps to all bounds, both in the same unit; compared to the 15 digits that Excel keeps. */
export function satisfies(value: number, bounds: Criterion["bounds"]): boolean {
  for (const bound of bounds) if (!keepsTo(value, bound)) return false;
  return true;
}

function keepsTo(value: number, { comparison, value: limit }: Bound): boolean {
  const order = exactOrder(value, limit);
  switch (comparison) {
    case "≥":
      return order >= 0;
    case ">":
      return order > 0;
    case "≤":
      return order <= 0;
    case "<":
      return order < 0;
    case "=":
      return order === 0;
  }
}

/** Sign of a − b, with binary tails cut off where they could decide. */
function exactOrder(a: number, b: number): number {
  const plain = a - b;
  const near = Math.abs(plain) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
  return near ? Math.sign(significant(a) - significant(b)) : plain;
}
