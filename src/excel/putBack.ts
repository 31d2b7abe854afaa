import type { ReplacedCell } from "./formulaRecord";

/** Queues a cell's former contents; the format first, because it decides what a text becomes. */
export function putBack(range: Excel.Range, replaced: ReplacedCell | undefined): void {
  if (replaced === undefined) return;
  range.numberFormat = [[replaced.format]];
  range.formulas = [[replaced.former]];
}
