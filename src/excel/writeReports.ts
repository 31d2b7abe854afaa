import { layOut } from "../core/present/layOut";
import type { Report } from "../core/present/report";
import { addSheets } from "./addSheets";
import { HostError } from "./hostError";
import { refuseRenewal, renewSheets, type Renewal } from "./renewSheets";
import { shownTyped } from "./shownTyped";
import { writeReport } from "./writeReport";

/**
 * Writes each report to a new sheet and shows the first, all or nothing, as `addSheets` does; gives their names. Every cell
 * is read back: a HostError of kind "notAsWritten" where one shows something else. A report with a sheet in `renew`, one that
 * `findWritten` gave, takes the place of the earlier one there, once it stands complete and checked on a sheet beside it.
 */
export async function writeReports(
  reports: readonly Report[],
  renew: readonly (string | null)[] = []
): Promise<string[]> {
  const renewals = reports.flatMap((report, k): Renewal[] => {
    const sheet = renew[k] ?? null;
    return sheet === null ? [] : [{ report, sheet }];
  });
  if (renewals.length > 0) await refuseRenewal(renewals);
  const added = await addSheets(
    reports.map((report) => ({
      name: report.name,
      write: (sheet) => writeReport(sheet, report),
      shows: [shownTyped(layOut(report).cells)],
    }))
  );
  if (added.kind === "takenBack") throw new HostError("notAsWritten", added.difference);
  if (renewals.length === 0) return added.names;
  await renewSheets(
    renewals,
    added.names.filter((_name, k) => (renew[k] ?? null) !== null)
  );
  return added.names.map((name, k) => renew[k] ?? name);
}
