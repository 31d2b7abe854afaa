import { layOut } from "../core/present/layOut";
import type { Report } from "../core/present/report";
import { addSheets } from "./addSheets";
import { HostError } from "./hostError";
import { shownTyped } from "./shownTyped";
import { writeReport } from "./writeReport";

/**
 * Writes each report to a new sheet and shows the first, all or nothing, as `addSheets` does; gives their names. Every cell
 * is read back: a HostError of kind "notAsWritten" where one shows something else.
 */
export async function writeReports(reports: readonly Report[]): Promise<string[]> {
  const added = await addSheets(
    reports.map((report) => ({
      name: report.name,
      write: (sheet) => writeReport(sheet, report),
      shows: [shownTyped(layOut(report).cells)],
    }))
  );
  if (added.kind === "takenBack") throw new HostError("notAsWritten", added.difference);
  return added.names;
}
