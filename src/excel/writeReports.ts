import type { ReportSheet } from "../core/present/reportSheet";
import { addSheets } from "./addSheets";
import { writeReport } from "./writeReport";

/** Writes each report to a new sheet and shows the first, all or nothing, as `addSheets` does; gives their names. */
export function writeReports(reports: readonly ReportSheet[]): Promise<string[]> {
  return addSheets(
    reports.map((report) => ({
      name: report.name,
      write: (sheet) => writeReport(sheet, report),
    }))
  );
}
