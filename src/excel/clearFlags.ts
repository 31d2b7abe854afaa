import { askForRules, ownRules } from "./askForRules";
import { refuseProtected } from "./refuseProtected";
import { runExcel } from "./runExcel";

/**
 * Takes the add-in's flags out of the workbook, also those that another computer or the command line put there:
 * two syncs to find them by their tags, one to delete them. Rules of the user's stay, in their order. Gives the
 * names of the sheets that were flagged, [] when none was; rejects with a HostError. When Excel stops on the way,
 * the rest is deleted in two syncs more.
 */
export function clearFlags(): Promise<string[]> {
  return runExcel(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name,items/protection/protected");
    await context.sync();
    const asked = sheets.items.map(askForRules);
    await context.sync();
    const flagged = asked.filter((one) => ownRules(one).length > 0).map(({ sheet }) => sheet);
    if (flagged.length === 0) return [];
    refuseProtected(flagged);
    for (const rule of asked.flatMap(ownRules)) rule.delete();
    try {
      await context.sync();
    } catch {
      await clearRest(context, flagged);
    }
    return flagged.map(({ name }) => name);
  });
}

async function clearRest(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[]
): Promise<void> {
  const asked = sheets.map(askForRules);
  await context.sync();
  for (const rule of asked.flatMap(ownRules)) rule.delete();
  await context.sync();
}
