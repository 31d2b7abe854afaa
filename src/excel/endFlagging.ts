import { isTagged } from "../core/finding/isTagged";
import { ownRules, type ReadRule, type SheetRules } from "./askForRules";
import { deleteRules } from "./deleteRules";
import { readRules } from "./readRules";

/**
 * After a flagging that failed on the way, in two syncs: when flags of an earlier time were already being deleted, all
 * new ones stand, and the deleting is finished; else the new ones are taken out, with those not yet filled in. Gives
 * whether the workbook is flagged now.
 */
export async function endFlagging(
  context: Excel.RequestContext,
  before: readonly SheetRules[]
): Promise<boolean> {
  const known = new Set(before.flatMap(({ rules }) => rules.map(({ rule }) => rule.id)));
  const old = new Set(before.flatMap(ownRules).map(({ id }) => id));
  const sheets = before.map(({ sheet }) => sheet);
  const after = await readRules(context, sheets, () => undefined);
  const now = after.rules.flatMap(({ rules }) => rules);
  const oldLeft = now.filter(({ rule }) => old.has(rule.id));
  const finishing = oldLeft.length < old.size;
  const added = now.filter((one) => !known.has(one.rule.id) && isOurs(one));
  deleteRules((finishing ? oldLeft : added).map(({ rule }) => rule));
  await context.sync();
  return finishing;
}

function isOurs({ formula, isCustom }: ReadRule): boolean {
  return isTagged(formula) || (formula === "" && isCustom);
}
