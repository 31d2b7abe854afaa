type Cells = unknown[][];
/** A custom function as it is associated with its id: areas in, an area out; null for an argument that was left out. */
export type CustomFunction = (...values: (Cells | null)[]) => Cells;

/**
 * Calls a function as Excel's functions runtime does, for a formula of Univer's; a thrown error is the answer. Of its
 * `parameters`, those behind the values are left out.
 */
export function callFunction(
  run: CustomFunction,
  values: readonly unknown[],
  parameters = values.length
): never {
  try {
    const left = Array.from({ length: Math.max(0, parameters - values.length) }, () => null);
    const cells = run(...values.map(asCells), ...left).map((row) => row.map(plain));
    return (cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : cells) as never;
  } catch (error) {
    return plain(error) as never;
  }
}

function asCells(value: unknown): Cells {
  const rows: unknown[] = Array.isArray(value) ? value : [value];
  return rows.map((row) => (Array.isArray(row) ? row : [row]));
}

/** An error as its code; it may come from another window, whose Error is not ours. */
function plain(cell: unknown): unknown {
  if (typeof cell !== "object" || cell === null) return cell;
  return "code" in cell ? String(cell.code) : "#VALUE!";
}
