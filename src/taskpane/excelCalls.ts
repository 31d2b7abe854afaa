import type { Grid } from "../core/grid/grid";
import type { HostErrorKind } from "../i18n/zhCN";

/** What the pane asks of Excel; index.tsx hands it the real calls, tests and pictures hand it others. */
export interface ExcelCalls {
  readWorkbook(): Promise<Grid[]>;
  /** Shows the sheet and selects an A1 address on it. */
  goToCell(sheet: string, address: string): Promise<void>;
  /** Why a call failed; null when the error did not come from Excel. */
  failureKind(error: unknown): HostErrorKind | null;
}
