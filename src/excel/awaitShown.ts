import { differenceOf, type Difference } from "../core/formula/differenceOf";
import type { FormulaToWrite } from "../core/formula/formulaToWrite";
import { askAgain, type AskedFormula } from "./askAgain";

/** A formula that was written, with what it must show. */
export interface WrittenFormula extends AskedFormula {
  written: FormulaToWrite;
}

/**
 * Waits, as `askAgain` does, until formulas show what they must, and gives the first cell that does not; null when all do.
 */
export function awaitShown(
  context: Excel.RequestContext,
  formulas: readonly WrittenFormula[]
): Promise<Difference | null> {
  return askAgain(context, formulas, ({ written, all }) => differenceOf(written, all.values));
}
