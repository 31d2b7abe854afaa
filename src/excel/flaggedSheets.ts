import { askForRules, ownRules } from "./askForRules";
import { runExcel } from "./runExcel";

/** Names of the sheets that carry flags of the add-in's, in tab order, in two syncs; rejects with a HostError. */
export function flaggedSheets(): Promise<string[]> {
  return runExcel(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const asked = sheets.items.map(askForRules);
    await context.sync();
    return asked.filter((one) => ownRules(one).length > 0).map(({ sheet }) => sheet.name);
  });
}
