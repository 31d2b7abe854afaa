import type { Argument } from "../../core/edu/argument";

/**
 * An argument as Excel hands it over, under its Chinese name: `argument({ 实际值 })`. Excel gives an area as rows
 * of cells, a scalar as one cell, and null for an optional argument that is left out: that is one blank cell.
 */
export function argument(named: Record<string, unknown>): Argument {
  const [name = ""] = Object.keys(named);
  const cells = named[name];
  if (!Array.isArray(cells)) return { name, cells: [[cells]] };
  return { name, cells: cells.map((row: unknown) => (Array.isArray(row) ? row : [row])) };
}
