import { NO_CORRECTIONS } from "../../core/correction/corrections";
import type { Gathering } from "../../core/gather/gathering";
import type { Review } from "../../core/review/reviewWorkbook";
import type { SheetReview } from "../../core/review/reviewSheet";
import type { CellCorrection } from "../../core/correction/cellCorrection";
import type { ViewName } from "./viewName";

/** Long work under way; one at a time. */
export type TaskKind =
  "read" | "flag" | "clear" | "report" | "formulas" | "correct" | "settings" | "gather";

export interface Task {
  kind: TaskKind;
  /** Share done, 0…1; null while it cannot be told. */
  share: number | null;
  /** null when it cannot be stopped. */
  cancel: (() => void) | null;
}

/** The result of an action in one sentence. */
export interface Notice {
  intent: "success" | "info" | "error";
  text: string;
  undo?: () => void;
}

/** Everything that the pane shows; plain data but for the ways to cancel and undo. */
export interface PaneState {
  view: ViewName;
  /** Whether there is a reading to show; "failed" only while there has been none. */
  phase: "reading" | "ready" | "failed";
  /** One review a sheet, in tab order. */
  sheets: readonly SheetReview[];
  /** All of `sheets` together. */
  review: Review;
  /** Some change of the workbook could not be read: the figures may be older than the sheet. */
  stale: boolean;
  /** Names of sheets that carry flags. */
  flagged: readonly string[];
  /** Number of cells that hold formulas of ours in place of what was printed. */
  formulas: number;
  /** Cells that were put right, oldest first. */
  corrected: readonly CellCorrection[];
  /** What the county workbooks chosen last came to; null before. */
  gathering: Gathering | null;
  task: Task | null;
  notice: Notice | null;
}

export const FIRST_STATE: PaneState = {
  view: "overview",
  phase: "reading",
  sheets: [],
  review: {
    tables: [],
    models: [],
    corrected: [],
    studentNeeds: [],
    unrecognised: [],
    notTaken: {},
    highlights: [],
    corrections: NO_CORRECTIONS,
    notApplied: [],
    settled: [],
  },
  stale: false,
  flagged: [],
  formulas: 0,
  corrected: [],
  gathering: null,
  task: null,
  notice: null,
};
