import { cellAddress } from "../area/address";
import type { Area } from "../area/area";
import { inArea } from "../area/inArea";
import type { Sheet } from "./sheet";

/** The Excel errors (#REF!, #DIV/0! …) in an area, in reading order; [] when there are none. */
export function errorsIn(sheet: Sheet, area: Area): { cell: string; code: string }[] {
  return sheet.errors
    .filter(({ row, column }) => inArea(area, row, column))
    .map(({ row, column, code }) => ({ cell: cellAddress(row, column), code }));
}
