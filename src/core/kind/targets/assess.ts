import type { Comparison } from "../../criterion/criterion";
import { satisfies } from "../../criterion/satisfies";
import { exactDifference } from "../../quantity/exactDifference";
import type { TargetRow } from "../../finding/checkReport";
import { directionOf } from "./direction";
import { impossible } from "./impossible";
import type { Reading, TargetLine, TargetPart, TargetsModel } from "./model";

/**
 * Every indicator with its parts held against their targets, in the table's order. A part without value or target, or with an
 * impossible figure, is neither met nor unmet. gap = value − target in the row's unit; null for a value that is only a bound (">98").
 */
export function assessTargets(model: TargetsModel): TargetRow[] {
  return model.rows.map((row) => ({
    name: row.name,
    parts: row.parts.map((part) => assessPart(row, part)),
    ...(row.attribute === null ? {} : { attribute: row.attribute }),
  }));
}

/** One part of an indicator held against its target. */
export function assessPart(row: TargetLine, part: TargetPart): TargetRow["parts"][number] {
  const { label, value, target } = part;
  const figures = { label, value: value?.value ?? null, target: target?.value ?? null };
  if (target === null) return { ...figures, operator: "", met: null, gap: null };
  const operator = directionOf(row, part);
  if (value === null || impossible(row, value) !== null || impossible(row, target) !== null)
    return { ...figures, operator, met: null, gap: null };
  if (value.comparison !== null && value.comparison !== "=")
    return {
      ...figures,
      operator,
      met: boundMeets(value, value.comparison, operator, target.value),
      gap: null,
    };
  return {
    ...figures,
    operator,
    met: satisfies(value.value, [{ comparison: operator, value: target.value }]),
    gap: exactDifference(value.value, target.value),
  };
}

/** Whether everything above (or below) a bound keeps to the target; null where a part of it does. */
function boundMeets(
  { value }: Reading,
  own: Comparison,
  operator: Comparison,
  target: number
): boolean | null {
  const above = own === "≥" || own === ">";
  const wantsAbove = operator === "≥" || operator === ">";
  const strict = operator === ">" || operator === "<";
  if (operator === "=") return null;
  const beyond = above ? value > target : value < target;
  const touches = value === target;
  if (above === wantsAbove)
    return beyond || (touches && (!strict || own === ">" || own === "<")) ? true : null;
  return beyond || (touches && (strict || own === ">" || own === "<")) ? false : null;
}
