/** What the self-test tries in Excel; the strings say it in words. */
export type SelfTestName =
  | "written"
  | "cells"
  | "merges"
  | "oddTexts"
  | "recognised"
  | "function"
  | "flagsWritten"
  | "coloursShown"
  | "usersRule"
  | "markCorrected"
  | "flagsCleared"
  | "reports"
  | "reportPages"
  | "totals"
  | "toNative"
  | "fromNative"
  | "putBack"
  | "cellCorrected"
  | "cellTakenBack"
  | "settingsKept"
  | "changesTold"
  | "tidied"
  | "stopped";

/** One thing that was tried. */
export interface SelfTestCheck {
  name: SelfTestName;
  /** A formula, a cell, a table or a report of the self-test's own; "" where the name says it all. */
  at: string;
  /** `skipped`: this Excel has no way to tell. */
  outcome: "passed" | "failed" | "skipped";
  /** What should be there, and what is; both "" unless it failed. */
  expected: string;
  shows: string;
}

/** The Excel in which the self-test ran. */
export interface SelfTestExcel {
  version: string;
  platform: string;
  language: string;
  /** The browser engine that shows the pane, as it names itself. */
  engine: string;
  /** The newest version of each requirement set, such as ["ExcelApi", "1.17"]; "" for one that is missing. */
  sets: [name: string, version: string][];
}

/** The result of a self-test; or why it did not begin: the workbook holds something. */
export type SelfTestReport =
  | {
      kind: "done";
      /** false where the user stopped it: the rest was not tried. */
      complete: boolean;
      excel: SelfTestExcel;
      checks: SelfTestCheck[];
    }
  | { kind: "notBlank" };
