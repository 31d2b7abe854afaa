import type { BodyCell } from "./model";

/** How often each kind of cell stands in a body; kinds that stand nowhere are left out, so that [] gives an empty map. */
export function countCells(body: readonly (readonly BodyCell[])[]): ReadonlyMap<BodyCell, number> {
  const counts = new Map<BodyCell, number>();
  for (const row of body) {
    // Equal cells come in runs.
    let [last, run]: [BodyCell | null, number] = [null, 0];
    for (const cell of row) {
      if (cell !== last) {
        if (last !== null) counts.set(last, (counts.get(last) ?? 0) + run);
        [last, run] = [cell, 0];
      }
      run++;
    }
    if (last !== null) counts.set(last, (counts.get(last) ?? 0) + run);
  }
  return counts;
}
