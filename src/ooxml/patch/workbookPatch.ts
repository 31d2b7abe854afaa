import type { ChartChange } from "./patchDrawing";
import type { StyleAppender } from "../styles/styleAppender";
import type { SheetPatch } from "./sheetPatch";

/** What belongs to a worksheet and stands elsewhere: in parts of its own, or in the workbook's. */
export interface BesideSheet {
  charts?: ChartChange;
  /** Custom properties by name that it gets, or that get another text. */
  properties?: ReadonlyMap<string, string>;
  /** Rows that are printed again on each page, as "$4:$4"; absent: as before. */
  titleRows?: string;
}

/** A worksheet of the package that stays, perhaps under another name. */
export interface KeptSheet extends BesideSheet {
  kind: "kept";
  /** Its name in the package. */
  sheet: string;
  name: string;
  /** Absent: as in the package. */
  hidden?: boolean;
  patch?: Omit<SheetPatch, "sheet">;
}

/** A worksheet that is not in the package. */
export interface AddedSheet extends BesideSheet {
  kind: "added";
  name: string;
  hidden: boolean;
  /** The text of its part, styles asked for from the workbook's; called once. */
  xml: (styles: StyleAppender) => string;
}

/** What a workbook is to be: worksheets in tab order, those of the package that are not named deleted. */
export interface WorkbookPatch {
  sheets: readonly (KeptSheet | AddedSheet)[];
  /** Results in the file may be out of date: whoever opens it next is asked to calculate all. */
  recalculate: boolean;
  /** What the add-in keeps in the workbook, by key; absent: as the package holds it. */
  settings?: ReadonlyMap<string, unknown>;
}
