import { isTagged } from "../core/finding/isTagged";
import { askForRules, formulaOf, ownRules, type RulesAsked } from "./askForRules";

/**
 * After a flagging that failed on the way, in two syncs: when flags of an earlier time were already being deleted, all
 * new ones stand, and the deleting is finished; else the new ones are taken out, with those not yet filled in. Gives
 * whether the workbook is flagged now.
 */
export async function endFlagging(
  context: Excel.RequestContext,
  before: readonly RulesAsked[]
): Promise<boolean> {
  const known = new Set(before.flatMap(({ rules }) => rules.items.map(({ id }) => id)));
  const old = new Set(before.flatMap(ownRules).map(({ id }) => id));
  const after = before.map(({ sheet }) => askForRules(sheet));
  await context.sync();
  const now = after.flatMap(({ rules }) => rules.items);
  const oldLeft = now.filter(({ id }) => old.has(id));
  const finishing = oldLeft.length < old.size;
  const added = now.filter((rule) => !known.has(rule.id) && isOurs(rule));
  for (const rule of finishing ? oldLeft : added) rule.delete();
  await context.sync();
  return finishing;
}

function isOurs(rule: Excel.ConditionalFormat): boolean {
  const formula = formulaOf(rule);
  return isTagged(formula) || (formula === "" && !rule.customOrNullObject.isNullObject);
}
