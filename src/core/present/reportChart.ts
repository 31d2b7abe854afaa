import type { ReportTable } from "./report";

/** Blue of a standing; dark and light for what was and is, told apart in grey print too. */
export const STANDING = "5B9BD5";
export const SHORTFALL = "2E75B6";
export const BEFORE_AND_AFTER = ["BFBFBF", "1F4E79"] as const;
/** What rose, and what fell: the colours of flags, strong enough for lines. */
export const ROSE_AND_FELL = ["1F4E79", "B5541C"] as const;
/** More lines than these cross in a knot. */
export const MOST_SLOPES = 12;

/** Rows that a chart has at least and at most, and beside its bars. */
const [FEWEST, MOST, AROUND] = [12, 44, 5];
const SLOPES = 18;

/** How many rows of a sheet the chart of a table covers; 0 for none, and for a table with nothing to draw. */
export function chartRows({ chart, rows, totals = 0 }: ReportTable): number {
  const drawn = rows.length - totals;
  if (chart === undefined || drawn === 0) return 0;
  if (chart.kind === "slopes") return SLOPES;
  const bars = drawn * (chart.values > 1 ? 1.5 : 1);
  return Math.min(MOST, Math.max(FEWEST, Math.ceil(bars) + AROUND));
}

/** Least value of the axis: 0, or for slopes the tenth below the lowest fraction, so that they do not lie flat at the top. */
export function axisMinimum({ chart, rows, totals = 0 }: ReportTable): number {
  if (chart?.kind !== "slopes") return 0;
  const drawn = rows.slice(0, rows.length - totals);
  const values = drawn
    .flatMap((row) => row.slice(chart.names + 1, chart.names + 1 + chart.values))
    .filter((value) => typeof value === "number");
  return values.length === 0 ? 0 : Math.max(0, Math.floor(Math.min(...values) * 10) / 10);
}

/** Colour of each series: of the columns of bars, or of each row's line by whether it rose or fell from its first value to its last. */
export function seriesColors({ chart, rows, totals = 0 }: ReportTable): string[] {
  if (chart === undefined) return [];
  const [first = STANDING, second = first] = chart.colors;
  if (chart.kind === "bars")
    return Array.from({ length: chart.values }, (_, k) => chart.colors[k] ?? first);
  return rows.slice(0, rows.length - totals).map((row) => {
    const values = row.slice(chart.names + 1, chart.names + 1 + chart.values);
    const known = values.filter((value) => typeof value === "number");
    return (known.at(-1) ?? 0) < (known[0] ?? 0) ? second : first;
  });
}
