import { freeName } from "../core/report/freeName";
import type { ReportSheet } from "../core/report/reportSheet";
import { HostError } from "./hostError";
import { runExcel } from "./runExcel";
import { writeReport } from "./writeReport";

/**
 * Writes each report to a new sheet behind the others and shows the first; a sheet of that name that is there stays,
 * the new one becomes "名字 (2)". One sync for the names, one to write. All or nothing: when Excel stops on the way the
 * new sheets are deleted. Gives the names of the sheets, [] for no reports; rejects with a HostError.
 */
export function writeReports(reports: readonly ReportSheet[]): Promise<string[]> {
  return runExcel(async (context) => {
    if (reports.length === 0) return [];
    const { worksheets, protection } = context.workbook;
    worksheets.load("items/name");
    protection.load("protected");
    await context.sync();
    if (protection.protected) throw new HostError("structureProtected", undefined);
    const taken = worksheets.items.map(({ name }) => name);
    const names: string[] = [];
    for (const report of reports) {
      const name = freeName(report.name, [...taken, ...names]);
      names.push(name);
      writeReport(worksheets.add(name), report);
    }
    worksheets.getItem(names[0] ?? "").activate();
    try {
      await context.sync();
    } catch (error) {
      await deleteSheets(context, names).catch(() => undefined);
      throw error;
    }
    return names;
  });
}

/** Deletes those of the sheets that are there. */
async function deleteSheets(
  context: Excel.RequestContext,
  names: readonly string[]
): Promise<void> {
  const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  await context.sync();
  for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
  await context.sync();
}
