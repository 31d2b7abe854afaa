import { isShown } from "../core/formula/isShown";
import { NATIVE_RECORD, readNativeRecord, type ReplacedFormula } from "./nativeRecord";
import { keyMembers, sheetOf } from "./sheetKey";

/** An EDU formula of the record whose cells still hold what stands for it. */
export interface LocatedNative {
  replaced: ReplacedFormula;
  sheet: Excel.Worksheet;
  /** What its cells show now, row by row. */
  shown: unknown[][];
}

/**
 * The replaced EDU formulas of the workbook whose cells still hold what was written for them, and those that do not or whose
 * sheet is not there now. One sync when nothing was replaced, else two.
 */
export async function locateNative(context: Excel.RequestContext): Promise<{
  here: LocatedNative[];
  away: ReplacedFormula[];
  /** All of them, oldest first. */
  replaced: ReplacedFormula[];
  /** What was kept of formulas written before. */
  written: string | null;
  /** The record as it stands. */
  text: unknown;
}> {
  const { worksheets, settings } = context.workbook;
  const setting = settings.getItemOrNullObject(NATIVE_RECORD).load("value");
  worksheets.load(["items/name", "items/protection/protected", ...keyMembers("items/")].join(","));
  await context.sync();
  const text: unknown = setting.isNullObject ? null : setting.value;
  const { replaced: record, written } = readNativeRecord(text) ?? { replaced: [], written: null };
  if (record.length === 0) return { here: [], away: [], replaced: record, written, text };
  const asked = record.map((replaced) => {
    const sheet = sheetOf(worksheets.items, replaced);
    return { replaced, sheet, area: sheet?.getRange(replaced.area).load("formulas,values") };
  });
  await context.sync();
  const here: LocatedNative[] = [];
  const away: ReplacedFormula[] = [];
  for (const { replaced, sheet, area } of asked)
    if (sheet && area && isOurs(replaced, area)) here.push({ replaced, sheet, shown: area.values });
    else away.push(replaced);
  return { here, away, replaced: record, written, text };
}

function isOurs({ native, values }: ReplacedFormula, { formulas }: Excel.Range): boolean {
  if (native !== null) return bare(formulas[0]?.[0]) === bare(native);
  return values.every((line, r) =>
    line.every((value, c) => {
      const held: unknown = formulas[r]?.[c];
      return typeof value === "number" ? isShown(held, value) : held === value;
    })
  );
}

/** A formula without what Excel may spell in another way. */
function bare(formula: unknown): string {
  return String(formula).replace(/\s/g, "").toUpperCase();
}
