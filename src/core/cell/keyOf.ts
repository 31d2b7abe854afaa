import type { CellValue } from "./cellValue";
import { normalForm } from "./normalForm";
import { textOf } from "./textOf";

/** What a reader sees in a cell, in normal form; '' for a blank. */
export function keyOf(cell: CellValue): string {
  return cell.kind === "text" ? cell.key : normalForm(textOf(cell));
}
