import { NO_CORRECTIONS } from "../../core/correction/corrections";
import type { Gathering } from "../../core/gather/gathering";
import type { TableDate } from "../../core/compare/tableDate";
import type { ChecklistReport } from "../../core/finding/checkReport";
import type { ChecklistModel } from "../../core/kind/checklist/model";
import type { RootCause } from "../../core/review/causes/rootCause";
import type { Review } from "../../core/review/reviewWorkbook";
import type { SheetReview } from "../../core/review/reviewSheet";
import type { CellCorrection } from "../../core/correction/cellCorrection";
import type { SelfTestReport } from "../../core/present/selfTestReport";
import type { Strings } from "../../i18n/zhCN";
import type { ViewName } from "./viewName";

/** Long work under way; one at a time. */
export type TaskKind =
  | "read"
  | "flag"
  | "clear"
  | "report"
  | "formulas"
  | "correct"
  | "settings"
  | "gather"
  | "period"
  | "selfTest";

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
  /** What was written, the first of it: Excel shows it. */
  place?: { sheet: string; address: string };
}

/** Cells that were asked for together, to be gone through one area after the other. */
export interface Walk {
  sheet: string;
  /** A1 addresses, in the order asked. */
  areas: readonly string[];
  /** The one that is selected; -1 while all are. */
  at: number;
}

/** The checklists of another workbook, each with the date that it holds for. */
export interface LastPeriod {
  /** File name. */
  file: string;
  tables: { report: ChecklistReport; model: ChecklistModel; date: TableDate | null }[];
}

/** What a click would change, told before it is done; nothing is changed while it stands. */
export interface Preview {
  kind: "funding" | "totals" | "native" | "correct" | "renew";
  /** What will be done, in one sentence. */
  text: string;
  /** What stays as it is and why, what becomes values: a sentence each. */
  notes: readonly string[];
  /** Cells or ranges that change, with what they hold and will hold; "" for a blank. */
  changes: readonly { sheet: string; address: string; before: string; after: string }[];
  /** Does it, checked; the notice that follows has an undo. */
  go: () => void;
  /** What can be done instead, under its own name. */
  other?: { text: string; go: () => void };
  cancel: () => void;
}

/** Everything that the pane shows; plain data but for the ways to cancel and undo. */
export interface PaneState {
  view: ViewName;
  /** Key of the card that is to be unfolded and brought in sight; null for none. */
  part: string | null;
  /** The county whose page 总览 shows; null for all. */
  county: string | null;
  /** The sheet that the user has brought in front; "" while Excel has not told. */
  front: string;
  /** Whether there is a reading to show; "failed" only while there has been none. */
  phase: "reading" | "ready" | "failed";
  /** Features that this Excel lacks. */
  missing: readonly (keyof Strings["missing"])[];
  /** One review a sheet, in tab order. */
  sheets: readonly SheetReview[];
  /** All of `sheets` together. */
  review: Review;
  /** The findings of `review`, one entry a thing to look at. */
  causes: readonly RootCause[];
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
  /** The workbook of last period that was chosen for 两期对比; null for none. */
  lastPeriod: LastPeriod | null;
  /** What the last self-test came to; null before. */
  selfTest: SelfTestReport | null;
  walk: Walk | null;
  /** Number of EDU formulas that were turned into native ones or values and can be put back. */
  converted: number;
  task: Task | null;
  /** What waits for the user's word; gone once anything else is done. */
  preview: Preview | null;
  notice: Notice | null;
}

export const FIRST_STATE: PaneState = {
  view: "overview",
  part: null,
  county: null,
  front: "",
  phase: "reading",
  missing: [],
  sheets: [],
  review: {
    tables: [],
    models: [],
    corrected: [],
    studentNeeds: [],
    unexplained: [],
    unrecognised: [],
    notTaken: {},
    highlights: [],
    corrections: NO_CORRECTIONS,
    notApplied: [],
    settled: [],
  },
  causes: [],
  stale: false,
  flagged: [],
  formulas: 0,
  corrected: [],
  gathering: null,
  lastPeriod: null,
  selfTest: null,
  walk: null,
  converted: 0,
  task: null,
  preview: null,
  notice: null,
};
