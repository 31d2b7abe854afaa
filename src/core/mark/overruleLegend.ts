import type { MarkStatus } from "./markStatus";
import type { Legend } from "./readLegend";

/** A legend in which `marks` (by normal form) mean what is said there, also those that the notes contradict themselves on. */
export function overruleLegend(
  legend: Legend,
  marks: ReadonlyMap<string, MarkStatus> | undefined
): Legend {
  if (marks === undefined || marks.size === 0) return legend;
  return {
    meanings: new Map([...legend.meanings, ...marks]),
    contradictory: legend.contradictory.filter((mark) => !marks.has(mark)),
  };
}
