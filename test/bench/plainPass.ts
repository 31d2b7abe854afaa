import type { Grid } from "../../src/core/sheet/grid";

/** The least any reader of a sheet has to do: look at every cell, trim its text, count the texts. */
export function plainPass(grid: Grid): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of grid.values)
    for (const cell of row ?? []) {
      const text = typeof cell === "string" ? cell.trim() : String(cell ?? "");
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  return counts;
}
