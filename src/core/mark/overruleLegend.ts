import type { Legend } from "./legend";
import type { MarkStatus } from "./markStatus";

/** A legend in which `marks` (by normal form; '' for blanks) mean what is said there, whatever the notes say. */
export function overruleLegend(
  legend: Legend,
  marks: ReadonlyMap<string, MarkStatus> | undefined
): Legend {
  if (marks === undefined || marks.size === 0) return legend;
  const meanings = new Map([...legend.meanings, ...marks]);
  meanings.delete("");
  return {
    meanings,
    contradictory: legend.contradictory.filter((mark) => !marks.has(mark)),
    unread: legend.unread.filter((mark) => !marks.has(mark)),
    blank: marks.get("") ?? legend.blank,
    rest: legend.rest,
  };
}
