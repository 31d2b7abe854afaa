import type { Comparison } from "../../criterion/criterion";
import { impossible } from "./impossible";
import type { TargetLine, TargetPart } from "./model";
import { nameDirection } from "./nameDirection";

/**
 * How a part's figure has to stand to its target: the target's own sign or word; else at most, for what is harm by its name
 * (近视率), wherever the target lies; else the side on which the target lies of the start of the way; else what the name says;
 * else at least the target.
 */
export function directionOf(row: TargetLine, part: TargetPart): Comparison {
  if (part.target !== null && part.target.comparison !== null) return part.target.comparison;
  const byName = nameDirection(row.name);
  if (byName === "must") return "≤";
  return wayOf(row, part) ?? (byName === "may" ? "≤" : "≥");
}

/** The side on which the target lies of the start of the way; null where they are equal, or one is missing or cannot be. */
export function wayOf(row: TargetLine, part: TargetPart): Comparison | null {
  const { target, value, baseline, valueIsBaseline } = part;
  const start = baseline ?? (valueIsBaseline ? value : null);
  if (target === null || start === null || start.value === target.value) return null;
  if (impossible(row, start) !== null || impossible(row, target) !== null) return null;
  return target.value > start.value ? "≥" : "≤";
}
