import { cellAddress } from "../../core/area/address";
import type { SheetOddities } from "./sheetOddities";

/** How many of a kind are kept by name. */
const NAMED = 3;

/** Counts what is wrong in a sheet and was read past, and keeps the first few of each kind. */
export class OddityCollector {
  readonly found: SheetOddities = {
    noValues: { count: 0, first: [] },
    twice: { count: 0, first: [] },
    overlappingMerges: { count: 0, first: [] },
    checkBoxes: { count: 0, first: [] },
  };

  noValue(row: number, column: number, text: string): void {
    const { noValues } = this.found;
    if (noValues.count++ < NAMED) noValues.first.push({ cell: cellAddress(row, column), text });
  }

  twice(row: number, column: number): void {
    keep(this.found.twice, cellAddress(row, column));
  }

  overlappingMerge(range: string): void {
    keep(this.found.overlappingMerges, range);
  }

  checkBoxes(row: number, column: number): void {
    keep(this.found.checkBoxes, cellAddress(row, column));
  }
}

function keep(kind: { count: number; first: string[] }, address: string): void {
  if (kind.count++ < NAMED) kind.first.push(address);
}
