import type { Grid } from "../../src/core/sheet/grid";
import type { RawCell } from "../../src/core/cell/rawCell";

/**
 * A grid written as text: one row a line, cells apart by "|", plain numbers as numbers, "⏎" a line break inside a
 * cell. The first cell is A1.
 */
export function gridOf(text: string, sheet = "表"): Grid {
  const rows = text.replace(/^\n|\n\s*$/g, "").split("\n");
  return { sheet, top: 0, left: 0, values: rows.map((row) => row.split("|").map(cell)) };
}

function cell(text: string): RawCell {
  const trimmed = text.trim().replaceAll("⏎", "\n");
  return /^-?\d+(\.\d+)?$/.test(trimmed) ? Number(trimmed) : trimmed;
}
