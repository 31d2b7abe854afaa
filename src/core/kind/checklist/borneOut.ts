import { fits } from "./fits";
import type { BodyCell, TotalLine } from "./model";
import { printsAny } from "./totalReading";
import { countMarks } from "./totalScope";

/** Part of the printed totals that the marks must come to. */
const MOSTLY = 0.6;
/** One figure may be met by chance. */
const ENOUGH = 2;

/** Whether most of what the lines of totals print is what the marks come to; false where they print less than two figures. */
export function areBorneOut(
  body: readonly (readonly BodyCell[])[],
  regions: number,
  totals: readonly TotalLine[]
): boolean {
  let [printed, right] = [0, 0];
  for (const total of totals) {
    const counts = countMarks(body, regions, total);
    total.cells.forEach((cell, region) => {
      const count = counts[region];
      if (count === undefined || !printsAny(cell)) return;
      printed++;
      if (fits(cell, count, count.unsure)) right++;
    });
  }
  return printed >= ENOUGH && right >= printed * MOSTLY;
}
