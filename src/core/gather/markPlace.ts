import { markText } from "../advice/markText";
import type { MarkAt } from "../compare/markAt";
import type { ReturnedTable } from "./countyReturn";
import type { MarkPlace } from "./gathering";

/** Where a mark of a returned table stands, and what stands there. */
export function markPlace({ file, model, grid }: ReturnedTable, mark: MarkAt): MarkPlace {
  return { file, sheet: model.sheet, cell: mark.cell, mark: markText(model, mark, grid) };
}
