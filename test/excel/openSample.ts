import fs from "node:fs";
import path from "node:path";
import type { SheetData } from "../../src/workbench/host/sheetData";
import { openXlsx } from "../../src/workbench/host/xlsx/openXlsx";

let opened: SheetData[] | undefined;

/** The sheets of the bureau's workbook with their formats, as the embedded host opens them: copies of one reading. */
export function openSample(): SheetData[] {
  opened ??= openXlsx(fs.readFileSync(path.join(__dirname, "../data/taizhou-2023.xlsx")));
  return structuredClone(opened);
}
