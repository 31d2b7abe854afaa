import { askForRule, askForRules, toReadRule, type ReadRule, type SheetRules } from "./askForRules";
import { toHostError } from "./toHostError";

/**
 * The conditional formats of sheets, with whatever `also` queues, in one sync. One damaged rule makes Excel refuse all of
 * it with ItemNotFound (office-js issues 5222, 6827, 6835; 6396 after an undo): then the sheets are read one by one, and
 * the rules of a sheet that is refused again each by itself, a sync each; those that cannot be read are counted. Rejects as
 * Excel does for anything else, a sheet that is gone too.
 */
export async function readRules<T>(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  also: () => T
): Promise<{ rules: SheetRules[]; also: T }> {
  const asked = { rules: sheets.map(askForRules), also: also() };
  if (await isAnswered(context))
    return {
      rules: asked.rules.map((rules, k) => whole(sheets[k], rules)).flat(),
      also: asked.also,
    };
  const again = also();
  await context.sync();
  const rules: SheetRules[] = [];
  /** One sheet after the other: after a refusal nothing of a request can be used. */
  async function next([sheet, ...rest]: readonly Excel.Worksheet[]): Promise<void> {
    if (sheet === undefined) return;
    rules.push(await readSheetRules(context, sheet));
    return next(rest);
  }
  await next(sheets);
  return { rules, also: again };
}

/** Whether the queue was answered; false where something in it could not be found, rejects for any other failure. */
async function isAnswered(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (toHostError(error).kind !== "missing") throw error;
    return false;
  }
}

function whole(
  sheet: Excel.Worksheet | undefined,
  rules: Excel.ConditionalFormatCollection
): SheetRules[] {
  return sheet === undefined ? [] : [{ sheet, rules: rules.items.map(toReadRule), unreadable: 0 }];
}

async function readSheetRules(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet
): Promise<SheetRules> {
  const asked = askForRules(sheet);
  if (await isAnswered(context))
    return { sheet, rules: asked.items.map(toReadRule), unreadable: 0 };
  const all = sheet.getRange().conditionalFormats;
  const counted = all.getCount();
  await context.sync();
  const places = upTo(counted);
  const rules: ReadRule[] = [];
  async function next([place, ...rest]: readonly number[]): Promise<void> {
    if (place === undefined) return;
    const rule = askForRule(all, place);
    if (await isAnswered(context)) rules.push(toReadRule(rule));
    return next(rest);
  }
  await next(places);
  return { sheet, rules, unreadable: places.length - rules.length };
}

function upTo({ value: count }: OfficeExtension.ClientResult<number>): number[] {
  return Array.from({ length: count }, (_, place) => place);
}
