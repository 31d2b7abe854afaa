import { ownRules } from "./askForRules";
import { readRules } from "./readRules";
import { runExcel } from "./runExcel";

/** Names of the sheets that carry flags of the add-in's, in tab order, in two syncs; rejects with a HostError. */
export function flaggedSheets(): Promise<string[]> {
  return runExcel(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const { rules } = await readRules(context, sheets.items, () => undefined);
    return rules.filter((one) => ownRules(one).length > 0).map(({ sheet }) => sheet.name);
  });
}
