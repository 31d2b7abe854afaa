import type { Paper } from "../paper/paper";
import type { CountTable } from "./countTable";

interface Layout {
  /** How many counties stand before the sum. */
  sumAt: number;
  /** What the sum is called. */
  label: string;
  /** Row and column of the name in the line at `k`, counted from 0. */
  place: (k: number) => readonly [row: number, column: number];
  /** The names as printed; as drawn without it. */
  names?: readonly string[];
}

/** Puts a line for each county and one for the sum on paper, names first; gives the cells of the sums, by column. */
export function putLines(
  paper: Paper,
  table: CountTable,
  { sumAt, label, place, names = table.names }: Layout
): string[] {
  const lines = names.map((name, r) => ({ name, figures: table.values[r] ?? [] }));
  lines.splice(sumAt, 0, { name: label, figures: table.printed });
  const cells = lines.map(({ name, figures }, k) => {
    const [row, column] = place(k);
    paper.put(row, column, name);
    return figures.map((figure, c) => paper.put(row, column + 1 + c, figure));
  });
  return cells[sumAt] ?? [];
}
