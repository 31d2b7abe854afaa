import { cellAddress } from "./address";
import type { Area } from "./grid";
import type { Sheet } from "./sheet";

/** The Excel errors (#REF!, #DIV/0! …) in an area, in reading order; [] when there are none. */
export function errorsIn(sheet: Sheet, area: Area): { cell: string; code: string }[] {
  const errors: { cell: string; code: string }[] = [];
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) {
      const cell = sheet.at(row, column);
      if (cell.kind === "error") errors.push({ cell: cellAddress(row, column), code: cell.code });
    }
  return errors;
}
