import type { PrintedNumber } from "../quantity/printedNumber";
import type { CellValue } from "./cellValue";

/** The number a cell prints, also when it is kept as text; null for blanks, words and errors. */
export function numberOf(cell: CellValue): PrintedNumber | null {
  return cell.kind === "number" || cell.kind === "text" ? cell.number : null;
}
