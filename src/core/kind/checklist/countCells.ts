import type { BodyCell } from "./model";

/**
 * How often each kind of cell stands in a body, unknown ones without those that are `errors`; kinds that stand nowhere are left
 * out, so that [] gives an empty map.
 */
export function countCells(
  body: readonly (readonly BodyCell[])[],
  errors = 0
): ReadonlyMap<BodyCell, number> {
  let [met, unmet] = [0, 0];
  const counts = new Map<BodyCell, number>();
  for (const row of body)
    for (const cell of row)
      if (cell === "met") met++;
      else if (cell === "unmet") unmet++;
      else counts.set(cell, (counts.get(cell) ?? 0) + 1);
  const unknown = (counts.get("unknown") ?? 0) - errors;
  if (unknown > 0) counts.set("unknown", unknown);
  else counts.delete("unknown");
  if (met > 0) counts.set("met", met);
  if (unmet > 0) counts.set("unmet", unmet);
  return counts;
}
