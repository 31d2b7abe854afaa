import { ExcelHost } from "../../src/workbench/host/excelHost";
import { headless } from "../../src/workbench/host/headless";
import { loadOfficeJs } from "../../src/workbench/host/loadOfficeJs";
import type { SheetData } from "../../src/workbench/host/sheetData";

const hosts: ExcelHost[] = [];
afterAll(async () => {
  // Univer does not stand being disposed of in the middle of a calculation.
  for (const host of hosts) await host.workbook.engine.settle();
  for (const host of hosts.splice(0)) host.dispose();
});

/** An embedded Excel with these sheets, whose Office.js globals are in place for the code under test. */
export function hostFor(sheets: readonly SheetData[], surroundings = headless): ExcelHost {
  return inPlace(new ExcelHost(sheets, surroundings));
}

/** As `hostFor`, of a file that is opened, formulas calculated. */
export async function hostOf(bytes: Uint8Array): Promise<ExcelHost> {
  const host = inPlace(ExcelHost.open(bytes));
  await host.ready;
  return host;
}

function inPlace(host: ExcelHost): ExcelHost {
  hosts.push(host);
  const { Excel, Office, OfficeExtension } = loadOfficeJs(host);
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  return host;
}
