import type { TableFrame } from "../../frame/tableFrame";
import { verdictOf, type Verdict } from "../../lexicon/verdictOf";
import type { FrameMarks } from "./frameMarks";
import type { VerdictLane } from "./verdictLanes";

/** Share of the lines that must tick one column and no other. */
const MOSTLY = 0.8;

export interface StatusColumn {
  lane: number;
  heading: string;
  status: Verdict;
}

/**
 * Columns headed by verdicts of which each line ticks one (达标 | 基本达标 | 未达标); null where the lanes are verdicts
 * each by itself.
 */
export function statusColumns(
  { view, lines }: TableFrame,
  marks: FrameMarks,
  lanes: readonly VerdictLane[]
): StatusColumn[] | null {
  const columns = lanes.flatMap(({ lane, entry }): StatusColumn[] => {
    const reading = verdictOf(entry.key);
    return reading?.sure ? [{ lane, heading: entry.name, status: reading.verdict }] : [];
  });
  const has = (status: Verdict) => columns.some((column) => column.status === status);
  if (columns.length < lanes.length || columns.length < 2 || !has("met") || !has("unmet"))
    return null;
  let [ticked, single] = [0, 0];
  for (const { at: line } of lines) {
    const filled = columns.filter(({ lane }) => marks.read(view.at(line, lane)) !== null).length;
    if (filled > 0) ticked++;
    if (filled === 1) single++;
  }
  return ticked > 0 && single >= ticked * MOSTLY ? columns : null;
}
