import { NO_CORRECTIONS } from "../../core/correction/corrections";
import type { Gathering } from "../../core/gather/gathering";
import type { Review } from "../../core/review/reviewWorkbook";
import type { SheetReview } from "../../core/review/reviewSheet";
import type { CellCorrection } from "../../core/correction/cellCorrection";

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

/** What a click would change, told before it is done; nothing is changed while it stands. */
export interface Preview {
  kind: "funding" | "totals" | "native" | "correct";
  /** What will be done, in one sentence. */
  text: string;
  /** What stays as it is and why, what becomes values: a sentence each. */
  notes: readonly string[];
  /** Cells or ranges that change, with what they hold and will hold; "" for a blank. */
  changes: readonly { sheet: string; address: string; before: string; after: string }[];
  /** Does it, checked; the notice that follows has an undo. */
  go: () => void;
  cancel: () => void;
}

/** Everything that the pane shows; plain data but for the ways to cancel and undo. */
export interface PaneState {
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
  /** Number of EDU formulas that were turned into native ones or values and can be put back. */
  converted: number;
  task: Task | null;
  /** What waits for the user's word; gone once anything else is done. */
  preview: Preview | null;
  notice: Notice | null;
}

export const FIRST_STATE: PaneState = {
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
  },
  stale: false,
  flagged: [],
  formulas: 0,
  corrected: [],
  gathering: null,
  converted: 0,
  task: null,
  preview: null,
  notice: null,
};
