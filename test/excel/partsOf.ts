import type { ExcelHost } from "../../src/workbench/host/excelHost";
import { xlsxParts } from "../../src/workbench/host/xlsx/saveXlsx";

/** Every part of the workbook's file, by name, as it would be saved now. */
export async function partsOf(host: ExcelHost): Promise<Record<string, string>> {
  return xlsxParts(await host.export());
}
