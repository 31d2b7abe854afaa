import { printedDecimals } from "../cell/printedDecimals";
import type { Figure, StageColumns } from "../kind/funding/model";
import { formatAt } from "../sheet/formatAt";
import type { Grid } from "../sheet/grid";
import type { WrittenMeasure } from "./writtenMeasure";

/** Decimals where the table prints no column of the measure; of growth in per cent. */
const USUAL: Record<WrittenMeasure, number> = { gap: 0, growth: 2, need: 2 };

/**
 * The number format of a written column: that of the table's own column of the measure where it fixes the decimals and
 * keeps the same unit, else one with the decimals that the column prints. Growth is a percentage: 0.2963 under the
 * format of a column that prints 29.63 under （%） is 29.63%. Gaps follow the amounts they come from.
 */
export function fundingFormat(
  { figures }: StageColumns,
  measure: WrittenMeasure,
  grid: Grid
): string {
  const own = figures[measure]?.filter(({ number }) => number !== null) ?? [];
  const [first] = own;
  const format = first && formatAt(grid, first.cell);
  const shown = printedDecimals(format);
  const sameUnit = first !== undefined && Math.abs(first.scale) === 1;
  if (
    format !== undefined &&
    shown !== null &&
    sameUnit &&
    shown.percent === (measure === "growth")
  )
    return format;
  const amounts = measure === "gap" ? [...(figures.actual ?? []), ...(figures.target ?? [])] : [];
  const decimals = own.length > 0 ? decimalsOf(own) : Math.max(USUAL[measure], decimalsOf(amounts));
  const places = measure === "growth" && own.length > 0 ? Math.max(0, decimals - 2) : decimals;
  return `0${places > 0 ? `.${"0".repeat(places)}` : ""}${measure === "growth" ? "%" : ""}`;
}

/** Most decimals that some figures print, in the model's units; 0 for none. */
function decimalsOf(figures: readonly Figure[]): number {
  const steps = figures.flatMap(({ number }) => (number === null ? [] : [number.step]));
  return Math.max(0, ...steps.map((step) => Math.round(-Math.log10(step))));
}
