import type { Highlight } from "../core/finding/highlight";
import { addRule } from "./addRule";
import { ownRules, type SheetRules } from "./askForRules";
import { deleteRules } from "./deleteRules";
import { endFlagging } from "./endFlagging";
import { refuseProtected } from "./refuseProtected";
import { ruleTargets } from "./ruleTargets";
import { supportsExcelApi } from "./supportsExcelApi";

/**
 * Writes the highlights as conditional formats and deletes the add-in's earlier ones, in one sync. `asked` are the
 * rules of all sheets, read, with names and protection. Throws a HostError before anything is sent when one of the
 * sheets concerned is protected; takes everything back when Excel stops on the way.
 */
export async function writeFlags(
  context: Excel.RequestContext,
  asked: readonly SheetRules[],
  highlights: readonly Highlight[]
): Promise<void> {
  const named = new Set(highlights.map(({ sheet }) => sheet));
  refuseProtected(
    asked.flatMap((one) =>
      named.has(one.sheet.name) || ownRules(one).length > 0 ? [one.sheet] : []
    )
  );
  const severalAreas = supportsExcelApi("1.9");
  const byName = new Map(asked.map(({ sheet }) => [sheet.name, sheet]));
  for (const highlight of highlights) {
    const sheet = byName.get(highlight.sheet);
    if (sheet === undefined) continue;
    for (const target of ruleTargets(highlight, severalAreas))
      addRule(sheet, target, highlight.style);
  }
  // The new ones stand behind all others by now, so that the others have their places, and ids, again.
  for (const one of asked) deleteRules(ownRules(one));
  try {
    await context.sync();
  } catch (error) {
    const flaggedNow = await endFlagging(context, asked).catch(() => false);
    if (!flaggedNow) throw error;
  }
}
