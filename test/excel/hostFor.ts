import { ExcelHost } from "../../src/workbench/host/excelHost";
import { loadOfficeJs } from "../../src/workbench/host/loadOfficeJs";
import type { SheetData } from "../../src/workbench/host/sheetData";

const hosts: ExcelHost[] = [];
afterAll(() => hosts.splice(0).forEach((host) => host.dispose()));

/** An embedded Excel with these sheets, whose Office.js globals are in place for the code under test. */
export function hostFor(sheets: readonly SheetData[]): ExcelHost {
  const host = new ExcelHost(sheets);
  hosts.push(host);
  const { Excel, Office, OfficeExtension } = loadOfficeJs(host);
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  return host;
}
