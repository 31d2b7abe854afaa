import type { Item } from "./checklistModel";

/** Runs of items under one heading of a level, as first and last index; a run never reaches over a change further out. */
export function headingRuns(
  items: readonly Item[],
  level: number
): [first: number, last: number][] {
  const runs: [number, number][] = [];
  items.forEach((item, k) => {
    const run = runs.at(-1);
    const before = run ? items[run[0]] : undefined;
    const same =
      before?.levels.slice(0, level + 1).join("\n") === item.levels.slice(0, level + 1).join("\n");
    if (run && same) run[1] = k;
    else runs.push([k, k]);
  });
  return runs;
}
