import { numberOf } from "../../cell/numberOf";
import type { SheetCell } from "../../sheet/sheet";

/** Whether a cell holds a number, also one kept as text; quicker than reading its printed digits. */
export function isNumber(cell: SheetCell): boolean {
  return cell.kind === "number" || numberOf(cell) !== null;
}
