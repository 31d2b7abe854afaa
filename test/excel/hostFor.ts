import { ExcelHost } from "../../src/workbench/host/excelHost";
import { loadOfficeJs } from "../../src/workbench/host/loadOfficeJs";
import type { SheetData } from "../../src/workbench/host/sheetData";

/** An embedded Excel with these sheets, whose Office.js globals are in place for the code under test. */
export function hostFor(sheets: SheetData[]): ExcelHost {
  const host = new ExcelHost(sheets);
  const { Excel, Office, OfficeExtension } = loadOfficeJs(host);
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  return host;
}
