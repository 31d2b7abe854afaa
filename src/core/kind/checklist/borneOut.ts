import { fits } from "./fits";
import type { Body } from "./body";
import type { TotalLine } from "./model";
import { printsAny } from "./totalReading";

/** Part of the printed totals that the marks must come to. */
const MOSTLY = 0.6;
/** One figure may be met by chance. */
const ENOUGH = 2;

/** Whether most of what the lines of totals print is what the marks come to; false where they print less than two figures. */
export function areBorneOut(body: Body, totals: readonly TotalLine[]): boolean {
  let [printed, right] = [0, 0];
  for (const total of totals) {
    const counts = body.count(total);
    total.cells.forEach((cell, region) => {
      const count = counts[region];
      if (count === undefined || !printsAny(cell)) return;
      printed++;
      if (fits(cell, count, count.unsure)) right++;
    });
  }
  return printed >= ENOUGH && right >= printed * MOSTLY;
}
