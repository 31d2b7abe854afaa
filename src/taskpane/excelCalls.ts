import type { CellCorrection } from "../core/correction/cellCorrection";
import type { Corrections } from "../core/correction/corrections";
import type { Grid } from "../core/sheet/grid";
import type { MarksSheet } from "../core/numbersToMarks/marksSheet";
import type { Report } from "../core/present/report";
import type { SelfTestReport } from "../core/present/selfTestReport";
import type { Review } from "../core/review/reviewWorkbook";
import type { ColumnLook } from "../core/formula/columnLook";
import type { FormulaToWrite } from "../core/formula/formulaToWrite";
import type { NativeStep } from "../core/formula/nativePlan";
import type { TakenBack, Written } from "../core/formula/written";
import type { HostFailure } from "../i18n/hostErrorSentence";
import type { Strings } from "../i18n/zhCN";

/** What the pane is told from outside: by commands of the ribbon, and by the web edition when something was undone. */
export type RibbonMessage = { kind: "flags" } | { kind: "said"; text: string } | { kind: "undone" };

/** How a long reading is followed and stopped. */
export interface Reading {
  /** Told after each block: cells read so far, cells in all. */
  onProgress?: (done: number, all: number) => void;
  /** Told how many conditional formats Excel could not read, where there are some; they are left as they are. */
  onUnreadable?: (rules: number) => void;
  signal?: AbortSignal;
}

/** A sheet that the add-in wrote a report to. */
export interface WrittenBefore {
  sheet: string;
  /** 制表日期 of what stands there. */
  date: string;
  /** Cells that were changed since: what they hold, and what a new report would put there. */
  changes: { address: string; before: string; after: string }[];
}

/** What changed in the workbook since the pane read it. */
export type WorkbookChange =
  | { kind: "cells"; sheet: string; address: string }
  | { kind: "added"; sheet: string }
  | { kind: "deleted"; sheet: string }
  | { kind: "renamed"; sheet: string; before: string }
  /** The sheet came in front. */
  | { kind: "activated"; sheet: string };

/** All that the pane asks of Excel; paneCalls.ts has the real calls, tests and pictures hand it others. */
export interface PaneCalls {
  /** Every worksheet, in tab order. */
  readWorkbook(reading?: Reading): Promise<Grid[]>;
  /** The sheets of another workbook by its bytes, or one sentence in Chinese why they cannot be read; Excel is not asked. */
  readFile(bytes: Uint8Array): Promise<{ grids: Grid[] } | { problem: string }>;
  /** One worksheet, after an edit on it. */
  readSheet(sheet: string): Promise<Grid>;
  /** Name of the sheet in front. */
  activeSheet(): Promise<string>;
  /**
   * Shows the sheet and selects an A1 address on it, which may name several areas: "C4,C9:D9". Gives whether all of it
   * was selected, or only the first.
   */
  goToCell(sheet: string, address: string): Promise<boolean>;
  /** Reads, reviews and flags the workbook; gives the review. */
  flagWorkbook(review: (grids: Grid[]) => Review, reading?: Reading): Promise<Review>;
  /** Takes all flags off; gives the names of the sheets that were flagged. */
  clearFlags(reading?: Pick<Reading, "onUnreadable">): Promise<string[]>;
  /** Names of the sheets that carry flags now. */
  flaggedSheets(): Promise<string[]>;
  /** Tells what the ribbon tells: flags put in or taken out, words that no dialog could say; until the function that it gives is called. */
  watchRibbon(onMessage: (message: RibbonMessage) => void): () => void;
  /** Writes each report to a new sheet and shows the first; gives the names of the sheets. */
  writeReports(reports: readonly Report[], renew?: readonly (string | null)[]): Promise<string[]>;
  /** For each report the sheet that the add-in wrote one of its name to before; null for none. */
  findWritten(reports: readonly Report[]): Promise<(WrittenBefore | null)[]>;
  /** Reports as the bytes of one Word file, each from a new page on. */
  wordFile(reports: readonly Report[]): Promise<Uint8Array>;
  /** Writes a checklist whose marks are formulas over figures to a new sheet and shows it; checked, or taken back. */
  writeMarks(marks: MarksSheet): Promise<{ kind: "added"; names: string[] } | TakenBack>;
  /** Writes formulas, checked against what they must show, or taken back; what they replace is kept in the workbook. */
  writeFormulas(
    formulas: readonly FormulaToWrite[],
    writing: { onlyEmpty: boolean; looks?: readonly ColumnLook[] }
  ): Promise<Written>;
  /** How many cells `putBackFormulas` would put back. */
  formulasWritten(): Promise<number>;
  /** Puts back what formulas replaced, all or those of one writing; gives the number of cells. */
  putBackFormulas(only?: readonly { sheet: string; cell: string }[]): Promise<number>;
  /** What `toNativeFormulas` would do; changes nothing. */
  previewNative(): Promise<NativeStep[]>;
  /** Checked, or taken back; the EDU formulas are kept in the workbook. */
  toNativeFormulas(): Promise<
    { kind: "converted"; steps: NativeStep[]; forgotten?: number } | TakenBack
  >;
  /** How many EDU formulas `putBackNative` could put back. */
  nativeConverted(): Promise<number>;
  putBackNative(): Promise<{ back: number; left: number }>;
  /** Writes values over cells that still print what was judged, or takes them back; what they held is kept in the workbook. */
  correctCells(
    corrections: readonly CellCorrection[]
  ): Promise<
    | { kind: "written"; written: CellCorrection[]; left: CellCorrection[]; forgotten?: number }
    | TakenBack
  >;
  /** Corrections that can be taken back, oldest first. */
  correctedCells(): Promise<CellCorrection[]>;
  /** Puts back what the cells held, unless they were changed since; gives those put back. */
  takeBackCells(
    cells: readonly { sheet: string; cell: string }[]
  ): Promise<{ sheet: string; cell: string }[]>;
  readCorrections(): Promise<Corrections>;
  writeCorrections(corrections: Corrections): Promise<void>;
  /** The sheet in front and the A1 address selected on it, for "use the selection". */
  selection(): Promise<{ sheet: string; address: string }>;
  /** Tells of changes until the function that it gives is called. */
  watchWorkbook(onChange: (change: WorkbookChange) => void): Promise<() => Promise<void>>;
  /** Puts a sample checklist and a sample funding table on new sheets; gives their names. */
  openSample(): Promise<string[]>;
  /** Tries in this Excel what the add-in does, in a workbook that holds nothing, and takes everything out again. */
  selfTest(reading?: Pick<Reading, "onProgress" | "signal">): Promise<SelfTestReport>;
  /** Features that this Excel lacks. */
  missingFeatures(): (keyof Strings["missing"])[];
  /** Why a call failed; null when the error did not come from Excel. */
  failureOf(error: unknown): HostFailure | null;
}
