import { ownRules, type SheetRules } from "./askForRules";
import { deleteRules } from "./deleteRules";
import { partlyWritten } from "./partlyWritten";
import { readRules } from "./readRules";
import type { Reading } from "./readInBlocks";
import { refuseProtected } from "./refuseProtected";
import { runExcel } from "./runExcel";

/**
 * Takes the add-in's flags out of the workbook, also those that another computer or the command line put there:
 * two syncs to find them by their tags, one to delete them. Rules of the user's stay, in their order. Gives the
 * names of the sheets that were flagged, [] when none was; rejects with a HostError. When Excel stops on the way,
 * the rest is deleted in two syncs more. `onUnreadable` is told how many rules Excel could not read; they stay.
 */
export function clearFlags({ onUnreadable }: Pick<Reading, "onUnreadable"> = {}): Promise<
  string[]
> {
  return runExcel(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name,items/protection/protected");
    await context.sync();
    const { rules } = await readRules(context, sheets.items, () => undefined);
    const unreadable = rules.reduce((sum, one) => sum + one.unreadable, 0);
    if (unreadable > 0) onUnreadable?.(unreadable);
    const flagged = rules.filter((one) => ownRules(one).length > 0);
    if (flagged.length === 0) return [];
    refuseProtected(flagged.map(({ sheet }) => sheet));
    deleteOwn(flagged);
    try {
      await context.sync();
    } catch (error) {
      await clearRest(context, flagged).catch((cause: unknown) => {
        const sheets = flagged.map(({ sheet }) => sheet.name);
        throw partlyWritten(error, cause, sheets);
      });
    }
    return flagged.map(({ sheet }) => sheet.name);
  });
}

async function clearRest(
  context: Excel.RequestContext,
  flagged: readonly SheetRules[]
): Promise<void> {
  const sheets = flagged.map(({ sheet }) => sheet);
  const { rules } = await readRules(context, sheets, () => undefined);
  deleteOwn(rules);
  await context.sync();
}

function deleteOwn(flagged: readonly SheetRules[]): void {
  for (const one of flagged) deleteRules(ownRules(one));
}
