import type { Run } from "../../core/sheet/grid";

/** Runs in order, those that touch or overlap joined; none give []. */
export function runsOf(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of [...runs].sort((a, b) => a.first - b.first)) {
    const last = joined[joined.length - 1];
    if (last !== undefined && run.first <= last.last + 1) last.last = Math.max(last.last, run.last);
    else joined.push({ ...run });
  }
  return joined;
}
