import type { TargetRow } from "../../finding/checkReport";

/** Whether a figure just touches a target that it must go beyond: 97 against >97 is not met, though nothing is missing. */
export function touchesStrictly({
  met,
  gap,
  operator,
}: Pick<TargetRow["parts"][number], "met" | "gap" | "operator">): boolean {
  return met === false && gap === 0 && (operator === ">" || operator === "<");
}
