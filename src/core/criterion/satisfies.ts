import { significant } from "../quantity/significant";
import type { Criterion } from "./criterion";

/** Whether a value keeps to all bounds, both in the same unit; compared to the 15 digits that Excel keeps. */
export function satisfies(value: number, bounds: Criterion["bounds"]): boolean {
  const exact = significant(value);
  return bounds.every((bound) => {
    const limit = significant(bound.value);
    switch (bound.comparison) {
      case "≥":
        return exact >= limit;
      case ">":
        return exact > limit;
      case "≤":
        return exact <= limit;
      case "<":
        return exact < limit;
      case "=":
        return exact === limit;
    }
  });
}
