import type { Grid } from "../sheet/grid";
import type { ChecklistModel } from "../kind/checklist/model";
import type { TableModel } from "../kind/tableModel";

/** One workbook that a county has returned, read and recognised; plain data. */
export interface CountyReturn {
  /** File name without folder. */
  file: string;
  /** Why it could not be read; grids and models are then []. */
  error?: string;
  grids: readonly Grid[];
  models: readonly TableModel[];
}

/** A checklist of a return, with the sheet that it stands on. */
export interface ReturnedTable {
  file: string;
  model: ChecklistModel;
  grid: Grid | undefined;
}
