import type { Difference } from "../core/formula/differenceOf";

/** A formula in a cell, with the cells that its results fill; their values are loaded. */
export interface AskedFormula {
  range: Excel.Range;
  all: Excel.Range;
  formula: string;
}

/** Waits before Excel is asked again, milliseconds: 3.75 s in all for functions that load. */
const WAITS = [50, 200, 500, 1000, 2000];
/** Times that a result which is there but wrong is asked for again: Excel may calculate only when told. */
const DOUBTS = 2;

/**
 * Asks Excel for the results of formulas until `judge` finds nothing about any of them, and gives what is left to say about
 * the first; null when nothing. Not a sync when they are right at once, else one each time: twice for a wrong result, five
 * times for one that is pending. Each time Excel is told to calculate, and what shows #NAME? is written again, since a
 * formula that was there before its function stays so (office-js issue 6611).
 */
export async function askAgain<T extends AskedFormula>(
  context: Excel.RequestContext,
  formulas: readonly T[],
  judge: (formula: T) => Difference | null,
  asked = 0
): Promise<Difference | null> {
  const judged = formulas.map((one) => ({ one, difference: judge(one) }));
  const differences = judged.flatMap(({ difference }) => difference ?? []);
  const first = differences.find(({ why }) => why === "pending") ?? differences[0] ?? null;
  if (first === null) return null;
  const wait = WAITS[asked];
  if (wait === undefined || (first.why !== "pending" && asked >= DOUBTS)) return first;
  await new Promise((resolve) => setTimeout(resolve, wait));
  for (const { one, difference } of judged)
    if (difference?.shows === "#NAME?") one.range.formulas = [[one.formula]];
  context.workbook.application.calculate("Recalculate");
  for (const { all } of formulas) all.load("values");
  await context.sync();
  return askAgain(context, formulas, judge, asked + 1);
}
