import { isTagged } from "../core/finding/isTagged";
import type { ReadRule, SheetRules } from "./askForRules";
import { deleteRules } from "./deleteRules";
import { askForPhase, phaseOf } from "./flaggingPhase";
import { readRules } from "./readRules";

/** The rules of a sheet before a flagging, and how many new ones it was to get. */
export interface Flagged extends SheetRules {
  added: number;
}

/**
 * After a flagging that failed on the way, in three syncs: when flags of an earlier time were already being deleted, all
 * new ones stand, and the deleting is finished; else the new ones are taken out, with one not yet filled in. They are told
 * apart by their tags and places, the new ones behind (one not yet filled in may be in front), never by ids, which may be
 * priorities. Gives whether the workbook is flagged now.
 */
export async function endFlagging(
  context: Excel.RequestContext,
  all: readonly Flagged[]
): Promise<boolean> {
  const before = await stillThere(context, all);
  const sheets = before.map(({ sheet }) => sheet);
  const { rules, also: phase } = await readRules(context, sheets, () => askForPhase(context));
  const finishing = phaseOf(phase) === "deleting";
  rules.forEach((now, k) => {
    const then = before[k];
    if (then === undefined) return;
    const own = now.rules.filter(({ formula }) => isTagged(formula));
    const was = then.rules.filter(({ formula }) => isTagged(formula)).length;
    const over = finishing
      ? own.slice(0, Math.max(0, own.length - then.added))
      : [...own.slice(was), ...notFilledIn(now.rules, then.rules)];
    // In their order, because the last is deleted first.
    const taken = now.rules.filter((one) => over.includes(one));
    deleteRules(taken.map(({ rule }) => rule));
  });
  if (!phase.isNullObject) phase.delete();
  await context.sync();
  return finishing;
}

/** The sheets that a co-author has not deleted meanwhile. */
async function stillThere(
  context: Excel.RequestContext,
  all: readonly Flagged[]
): Promise<Flagged[]> {
  const { worksheets } = context.workbook;
  const now = all.map(({ sheet }) => worksheets.getItemOrNullObject(sheet.name));
  await context.sync();
  return all.filter((_one, k) => now[k]?.isNullObject === false);
}

/**
 * The rule of ours that has no formula yet, beside those of others that have none: before all rules, where Excel adds one,
 * or behind all, where it goes next.
 */
function notFilledIn(now: readonly ReadRule[], then: readonly ReadRule[]): readonly ReadRule[] {
  const empty = now.filter(isEmpty);
  const count = Math.max(0, empty.length - then.filter(isEmpty).length);
  const isInFront =
    now.slice(0, count).every(isEmpty) &&
    then.every(({ formula }, k) => now[k + count]?.formula === formula);
  return isInFront ? empty.slice(0, count) : empty.slice(empty.length - count);
}

function isEmpty({ formula, isCustom }: ReadRule): boolean {
  return isCustom && formula === "";
}
