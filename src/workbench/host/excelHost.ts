import { ExcelFailure } from "./excelFailure";
import { executeRequest } from "./executeRequest";
import { HostWorkbook } from "./hostWorkbook";
import type { SheetData } from "./sheetData";
import type { WireRequest, WireResponse } from "./wire";

/** An Excel without Excel: holds a workbook, answers Office.js requests, counts them, refuses what Excel refuses. */
export class ExcelHost {
  readonly workbook: HostWorkbook;
  /** Requests answered so far, one a context.sync(); Excel.run's own releasing of references is not one. */
  syncs = 0;
  /** A cell is being edited: every request is refused, as Excel does. */
  editing = false;
  /** The newest ExcelApi requirement set this host claims to have. */
  apiVersion = 1.13;

  constructor(sheets: SheetData[]) {
    this.workbook = new HostWorkbook(sheets);
  }

  answer(request: WireRequest): WireResponse {
    if (!isRelease(request)) this.syncs++;
    try {
      if (this.editing)
        throw new ExcelFailure("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
      return { Results: executeRequest(this.workbook, request) };
    } catch (error) {
      if (!(error instanceof ExcelFailure)) throw error;
      return { Error: { Code: error.code, Message: error.message, Location: "" } };
    }
  }
}

function isRelease({ Actions }: WireRequest): boolean {
  return Actions.every(({ Name, ActionType }) => Name === "_RemoveReference" || ActionType === 1);
}
