import type { Highlight } from "../core/finding/highlight";
import { looksElsewhere } from "../core/formula/looksElsewhere";
import { addRule } from "./addRule";
import { ownRules, type SheetRules } from "./askForRules";
import { deleteRules } from "./deleteRules";
import { endFlagging, type Flagged } from "./endFlagging";
import { endPhase, keepPhase } from "./flaggingPhase";
import { partlyWritten } from "./partlyWritten";
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
  const flagged = asked.map((one): Flagged => ({ ...one, added: 0 }));
  const byName = new Map(flagged.map((one) => [one.sheet.name, one]));
  const replaces = asked.some((one) => ownRules(one).length > 0);
  if (replaces) keepPhase(context, "adding");
  const stale = new Set<Excel.Worksheet>();
  for (const highlight of highlights) {
    const one = byName.get(highlight.sheet);
    const [first] = highlight.areas;
    if (one === undefined || first === undefined) continue;
    for (const target of ruleTargets(highlight, severalAreas)) {
      addRule(one.sheet, target, highlight.style);
      one.added++;
    }
    if (looksElsewhere(highlight.formula, { row: first.top, column: first.left }))
      stale.add(one.sheet);
  }
  // The new ones stand behind all others by now, so that the others have their places, and ids, again.
  if (replaces) keepPhase(context, "deleting");
  for (const one of asked) deleteRules(ownRules(one));
  if (replaces) endPhase(context);
  // What looks at other cells may keep its old colour until they are calculated (office-js issues 5299, 1157).
  for (const sheet of stale) sheet.calculate(true);
  try {
    await context.sync();
  } catch (error) {
    const sheets = flagged.map(({ sheet }) => sheet.name);
    const flaggedNow = await endFlagging(context, flagged).catch((cause: unknown) => {
      throw partlyWritten(error, cause, sheets);
    });
    if (!flaggedNow) throw error;
  }
}
