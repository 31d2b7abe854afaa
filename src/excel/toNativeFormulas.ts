import type { Difference } from "../core/formula/differenceOf";
import { isPending } from "../core/formula/isPending";
import { isShown } from "../core/formula/isShown";
import { nativePlan, type NativeStep } from "../core/formula/nativePlan";
import type { TakenBack } from "../core/formula/written";
import { asConstant } from "./asConstant";
import { askAgain } from "./askAgain";
import { findEduFormulas, type EduFormula } from "./findEduFormulas";
import { FORMULA_RECORD } from "./formulaRecord";
import { HostError } from "./hostError";
import { bytesOf, keepText } from "./keepText";
import { locateNative } from "./locateNative";
import { isNearlyFull, makeRoom } from "./makeRoom";
import { NATIVE_RECORD, readNativeRecord, type ReplacedFormula } from "./nativeRecord";
import { refuseProtected } from "./refuseProtected";
import { runExcel } from "./runExcel";
import { takeBackAfter } from "./takeBackAfter";
import { referTo } from "./sheetKey";

/**
 * What became of the workbook's EDU formulas, one by one. `forgotten`: how many earlier ones, which could not be put back any
 * more, are not kept any longer because the record was full.
 */
export type Converted = { kind: "converted"; steps: NativeStep[]; forgotten?: number } | TakenBack;

/**
 * Turns every EDU formula of the workbook into a native one, for colleagues without the add-in, where that gives the same
 * value, and into its values elsewhere; the EDU formulas are kept in the workbook for `putBackNative`. Every cell shows
 * afterwards what it showed before, or everything is taken back, as where results are still pending. The syncs of
 * `findEduFormulas`, of `locateNative` where the record is nearly full, of `askAgain` while results are pending, one to write, one for the values of those native formulas
 * that differ, one where something is to be taken back. All or nothing also when Excel stops on the way. Rejects with a
 * HostError.
 */
export function toNativeFormulas(): Promise<Converted> {
  return runExcel(async (context) => {
    const { settings, application } = context.workbook;
    const { found, kept } = await findEduFormulas(context, [FORMULA_RECORD, NATIVE_RECORD]);
    if (found.length === 0) return { kind: "converted", steps: [] };
    refuseProtected([...new Set(found.map(({ sheet }) => sheet))]);
    const pending = await askAgain(context, found, pendingIn);
    if (pending !== null) return { kind: "takenBack", difference: pending };

    const earlier = isNearlyFull(kept.get(NATIVE_RECORD))
      ? await locateNative(context)
      : { ...readNativeRecord(kept.get(NATIVE_RECORD)), away: [] };
    const replaced = found.map((one) => {
      const { sheet, cell, area, formula, all } = one;
      const step = nativePlan({ sheet: sheet.name, cell, area, formula });
      return { ...one, step, values: all.values, now: sheet.getRange(area) };
    });
    const fix = ({ now, values }: (typeof replaced)[number]) => {
      now.formulas = values.map((line) => line.map(asConstant));
    };
    for (const one of replaced) {
      if (one.step.native === null) fix(one);
      else one.range.formulas = [[one.step.native]];
    }
    const places = found.map(({ sheet, cell }) => `${sheet.name}!${cell}`);
    const formulaText = kept.get(FORMULA_RECORD) ?? null;
    const references = new Map(
      [...new Set(found.map(({ sheet }) => sheet))].map((sheet) => [sheet, referTo(sheet)])
    );
    const keep = (): number => {
      const own = replaced.map(({ sheet, step, values }): ReplacedFormula => ({
        ...(references.get(sheet) ?? { sheet: sheet.name }),
        cell: step.cell,
        area: step.area,
        formula: step.formula,
        native: step.native,
        values: values.map((line) => [...line]),
      }));
      const written = formulaText ?? earlier.written ?? null;
      const beside = bytesOf(JSON.stringify({ replaced: [], written }));
      const room = makeRoom([...(earlier.replaced ?? []), ...own], new Set(earlier.away), beside);
      keepText(settings, NATIVE_RECORD, JSON.stringify({ replaced: room.kept, written }));
      return room.forgotten;
    };
    let forgotten = keep();
    if (formulaText !== null) settings.getItemOrNullObject(FORMULA_RECORD).delete();
    const ask = () => {
      application.calculate("Recalculate");
      for (const { now } of replaced) now.load("values");
      return context.sync();
    };
    const takeBack = async () => {
      // Objects of a request that failed are of no use any more.
      for (const { sheet, area, cell } of replaced)
        if (area !== cell) sheet.getRange(area).clear("Contents");
      for (const { range, formula } of replaced) range.formulas = [[formula]];
      if (formulaText !== null) settings.add(FORMULA_RECORD, formulaText);
      if (kept.has(NATIVE_RECORD)) settings.add(NATIVE_RECORD, kept.get(NATIVE_RECORD));
      else settings.getItemOrNullObject(NATIVE_RECORD).delete();
      await context.sync();
    };
    try {
      await ask();
      const different = replaced.filter(
        (one) => one.step.native !== null && differenceIn(one) !== null
      );
      for (const one of different) {
        one.step = { ...one.step, native: null, why: "differs" };
        fix(one);
      }
      if (different.length > 0) {
        forgotten = keep();
        await ask();
      }
    } catch (error) {
      return takeBackAfter(error, places, takeBack);
    }
    const [difference] = replaced.flatMap((one) => differenceIn(one) ?? []);
    if (difference === undefined)
      return {
        kind: "converted",
        steps: replaced.map(({ step }) => step),
        ...(forgotten > 0 && { forgotten }),
      };
    await takeBack().catch((cause: unknown) => {
      throw new HostError("notTakenBack", cause, places);
    });
    return { kind: "takenBack", difference };
  });
}

/** The formula, where a cell that it fills is not calculated yet. */
function pendingIn({ sheet, cell, all }: EduFormula): Difference | null {
  const shows = all.values.flat().find(isPending);
  return shows === undefined
    ? null
    : { sheet: sheet.name, cell, shows: String(shows), expected: "", why: "pending" };
}

/** The first cell that shows another value than before. */
function differenceIn({
  sheet,
  cell,
  values,
  now,
}: {
  sheet: Excel.Worksheet;
  cell: string;
  values: unknown[][];
  now: Excel.Range;
}): Difference | null {
  const [before, after] = [values.flat(), now.values.flat()];
  const at = before.findIndex((value, k) => !isSame(after[k], value));
  if (at < 0) return null;
  const text = (value: unknown) => (typeof value === "number" ? value : String(value ?? ""));
  return {
    sheet: sheet.name,
    cell,
    shows: text(after[at]),
    expected: text(before[at]),
    why: "differs",
  };
}

function isSame(after: unknown, before: unknown): boolean {
  return typeof before === "number" ? isShown(after, before) : after === before;
}
