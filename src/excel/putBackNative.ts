import { isShown } from "../core/formula/isShown";
import { isPending } from "../core/formula/isPending";
import type { Difference } from "../core/formula/differenceOf";
import { parseArea } from "../core/area/parseArea";
import { asConstant } from "./asConstant";
import { askAgain } from "./askAgain";
import { FORMULA_RECORD } from "./formulaRecord";
import { locateNative, type LocatedNative } from "./locateNative";
import { NATIVE_RECORD } from "./nativeRecord";
import { refuseProtected } from "./refuseProtected";
import { runExcel } from "./runExcel";
import { takeBackAfter } from "./takeBackAfter";

/** EDU formulas that were put back, and those that were not: changed since, or no longer giving what the cells show. */
export interface PutBackNative {
  back: number;
  left: number;
}

/**
 * Puts back the EDU formulas that `toNativeFormulas` replaced, also in an earlier session, and sees that they show what stood
 * there; one that does not, since rows were inserted between its cells or the functions are not there, stays replaced. Two
 * syncs to see, one to write, those of `askAgain`, one to keep what is left. All or nothing when Excel stops on the way.
 * Rejects with a HostError.
 */
export function putBackNative(): Promise<PutBackNative> {
  return runExcel(async (context) => {
    const { settings } = context.workbook;
    // Loaded with the first sync of what follows.
    const record = settings.getItemOrNullObject(FORMULA_RECORD).load("value");
    const { here, away, written, text } = await locateNative(context);
    if (here.length === 0) return { back: 0, left: away.length };
    refuseProtected([...new Set(here.map(({ sheet }) => sheet))]);
    const asked = here.map((one) => ({
      ...one,
      formula: one.replaced.formula,
      range: one.sheet.getRange(one.replaced.cell),
      all: one.sheet.getRange(one.replaced.area),
    }));
    for (const { all, formula, replaced } of asked) all.formulas = filled(replaced.area, formula);
    for (const { all } of asked) all.load("values");
    const revert = (some: readonly LocatedNative[]) => {
      for (const { sheet, replaced, shown } of some)
        sheet.getRange(replaced.area).formulas =
          replaced.native === null
            ? shown.map((line) => line.map(asConstant))
            : [[replaced.native]];
    };
    try {
      await context.sync();
      await askAgain(context, asked, differenceIn);
      const wrong = asked.filter((one) => differenceIn(one) !== null);
      revert(wrong);
      const left = [...away, ...wrong.map(({ replaced }) => replaced)];
      if (left.length > 0) settings.add(NATIVE_RECORD, JSON.stringify({ replaced: left, written }));
      else {
        settings.getItemOrNullObject(NATIVE_RECORD).delete();
        if (written !== null && record.isNullObject) settings.add(FORMULA_RECORD, written);
      }
      await context.sync();
      return { back: asked.length - wrong.length, left: left.length };
    } catch (error) {
      revert(here);
      settings.add(NATIVE_RECORD, text);
      if (record.isNullObject) settings.getItemOrNullObject(FORMULA_RECORD).delete();
      const places = here.map(({ sheet, replaced }) => `${sheet.name}!${replaced.cell}`);
      return takeBackAfter(error, places, () => context.sync());
    }
  });
}

/** The formula in the first cell of an area, the others empty for what it spills. */
function filled(area: string, formula: string): string[][] {
  const { top, left, bottom, right } = parseArea(area);
  return Array.from({ length: bottom - top + 1 }, (_, r) =>
    Array.from({ length: right - left + 1 }, (_unused, c) => (r + c === 0 ? formula : ""))
  );
}

/** The first cell that does not show what stood there before. */
function differenceIn({
  replaced: { sheet, cell },
  shown,
  all,
}: LocatedNative & { all: Excel.Range }): Difference | null {
  const [before, after] = [shown.flat(), all.values.flat()];
  const at = before.findIndex((value, k) =>
    typeof value === "number" ? !isShown(after[k], value) : after[k] !== value
  );
  if (at < 0) return null;
  const text = (value: unknown) => (typeof value === "number" ? value : String(value ?? ""));
  const late = after.some((value) => isPending(value));
  return {
    sheet,
    cell,
    shows: text(after[at]),
    expected: text(before[at]),
    why: late ? "pending" : "differs",
  };
}
