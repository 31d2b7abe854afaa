import { layOut } from "../core/present/layOut";
import type { Report } from "../core/present/report";
import { awaitShown, type WrittenFormula } from "./awaitShown";
import { recordOf } from "./findWritten";
import { HostError } from "./hostError";
import { refuseProtected } from "./refuseProtected";
import { runExcel } from "./runExcel";
import { keyMembers } from "./sheetKey";
import { shownTyped } from "./shownTyped";
import { supportsExcelApi } from "./supportsExcelApi";
import { writeReport } from "./writeReport";

/** A report to put in the place of an earlier one. */
export interface Renewal {
  report: Report;
  /** Name of the sheet that the earlier one stands on. */
  sheet: string;
}

/** Throws a HostError when one of the sheets is gone, protected, or none that the add-in wrote a report to. One sync. */
export function refuseRenewal(renewals: readonly Renewal[]): Promise<void> {
  return runExcel(async (context) => {
    await askForOwn(context, renewals);
  });
}

/**
 * Empties the sheets that earlier reports stand on and writes the new ones there: sheets keep their names, their places and
 * what refers to them. `complete` are sheets where the same reports stand already, checked; they are deleted in the end, and
 * stay when Excel stops on the way: the HostError of kind "notRenewed" names them.
 */
export function renewSheets(
  renewals: readonly Renewal[],
  complete: readonly string[]
): Promise<void> {
  return runExcel(async (context) => {
    try {
      const sheets = await askForOwn(context, renewals);
      const mends: (() => boolean)[] = [];
      const written = renewals.flatMap(({ report, sheet: name }, k): WrittenFormula[] => {
        const sheet = sheets[k];
        if (sheet === undefined) return [];
        empty(sheet);
        const mend = writeReport(sheet, report);
        if (mend !== undefined) mends.push(mend);
        const shows = shownTyped(layOut(report).cells);
        const all = sheet.getRange(shows.spills ?? shows.cell).load("values");
        const range = sheet.getRange(shows.cell);
        return [{ written: { ...shows, sheet: name }, formula: shows.formula, range, all }];
      });
      await context.sync();
      const difference = await awaitShown(context, written);
      if (difference !== null) throw new HostError("notAsWritten", difference);
      for (const mend of mends) mend();
      for (const name of complete) context.workbook.worksheets.getItem(name).delete();
      sheets[0]?.activate();
      await context.sync();
    } catch (error) {
      throw new HostError("notRenewed", error, complete);
    }
  });
}

/** The sheets, with their charts, in the order of the renewals. */
async function askForOwn(
  context: Excel.RequestContext,
  renewals: readonly Renewal[]
): Promise<Excel.Worksheet[]> {
  const members = ["name", "protection/protected", "charts/items/name", ...keyMembers()];
  const sheets = renewals.map(({ sheet }) =>
    context.workbook.worksheets.getItem(sheet).load(members.join(","))
  );
  await context.sync();
  if (sheets.some((sheet) => recordOf(sheet) === null)) throw new HostError("missing", undefined);
  refuseProtected(sheets);
  return sheets;
}

function empty(sheet: Excel.Worksheet): void {
  sheet.getRange().conditionalFormats.clearAll();
  const used = sheet.getUsedRange();
  used.unmerge();
  used.clear();
  for (const chart of sheet.charts.items) chart.delete();
  if (supportsExcelApi("1.9")) sheet.horizontalPageBreaks.removePageBreaks();
}
