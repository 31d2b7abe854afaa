import type { StyleAppender } from "../styles/styleAppender";
import type { SheetPatch } from "./sheetPatch";

/** A worksheet of the package that stays, perhaps under another name. */
export interface KeptSheet {
  kind: "kept";
  /** Its name in the package. */
  sheet: string;
  name: string;
  /** Absent: as in the package. */
  hidden?: boolean;
  patch?: Omit<SheetPatch, "sheet">;
}

/** A worksheet that is not in the package. */
export interface AddedSheet {
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
}
