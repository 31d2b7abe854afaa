import type { RawCell } from "../../../src/core/cell/rawCell";
import type { Paper } from "../paper/paper";

/** Title, header and rows from the first cell on. */
export function writeTable(
  paper: Paper,
  title: string,
  header: readonly RawCell[],
  rows: readonly (readonly RawCell[])[]
): void {
  let row = 0;
  if (title !== "") {
    paper.put(row, 0, title);
    paper.merge(row, 0, row, header.length - 1);
    row++;
  }
  header.forEach((text, column) => paper.put(row, column, text));
  rows.forEach((cells, k) =>
    cells.forEach((value, column) => paper.put(row + 1 + k, column, value))
  );
}
