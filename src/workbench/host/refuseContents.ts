import type { RawCell } from "../../core/cell/rawCell";
import { ExcelFailure } from "./excelFailure";
import { refuseFormula } from "./refuseFormula";
import { typedCell } from "./typedCell";

/** Most characters of a cell. Source: Microsoft, "Excel specifications and limits". */
const LONGEST = 32_767;

/**
 * Throws for what Excel does not take as the contents of a cell: a formula that is none, a text that is too long.
 * `isText` tells of a cell formatted as text, where "=…" stays a text.
 */
export function refuseContents(
  cells: readonly (readonly (RawCell | undefined)[])[],
  isText: (row: number, column: number) => boolean
): void {
  for (const [r, row] of cells.entries())
    for (const [c, cell] of row.entries()) {
      if (typeof cell !== "string") continue;
      if (cell.length > LONGEST)
        throw new ExcelFailure("InvalidArgument", `A text has ${cell.length} characters.`);
      const { f } = typedCell(cell, false);
      if (f && !isText(r, c)) refuseFormula(f, "cell");
    }
}
