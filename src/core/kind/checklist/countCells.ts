import type { BodyCell } from "./model";

/** How often each kind of cell stands in a body; kinds that stand nowhere are left out, so that [] gives an empty map. */
export function countCells(body: readonly (readonly BodyCell[])[]): ReadonlyMap<BodyCell, number> {
  const counts = new Map<BodyCell, number>();
  for (const row of body) for (const cell of row) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return counts;
}
