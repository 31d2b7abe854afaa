import type { Paper } from "./paper";
import type { ReportChart, ReportTable } from "./report";

/** Blue of a standing; dark and light for what was and is, told apart in grey print too. */
export const STANDING = "5B9BD5";
export const SHORTFALL = "2E75B6";
export const BEFORE_AND_AFTER = ["BFBFBF", "1F4E79"] as const;
/** More lines than these cross in a knot. */
export const MOST_LINES = 12;

/** Colours that stay apart for colour-blind readers (Okabe and Ito, 2008), and marks that stay apart in grey print. */
const LINES = ["0072B2", "D55E00", "009E73", "000000", "E69F00", "56B4E9"];
const MARKS = ["circle", "square", "triangle", "diamond", "x", "plus"] as const;

/** How a line of a chart is told from the others. */
export interface LineLook {
  color: string;
  mark: (typeof MARKS)[number];
  dashed: boolean;
}

/** The look of the k-th line: no two of the first twelve are alike, in colour or without. */
export function lineLook(k: number): LineLook {
  const place = k % LINES.length;
  return {
    color: LINES[place] ?? "000000",
    mark: MARKS[place] ?? "circle",
    dashed: Math.floor(k / LINES.length) % 2 === 1,
  };
}

/** Rows that a chart has at least and at most, and beside its bars. */
const [FEWEST, MOST, AROUND] = [12, 44, 5];
const LINES_ROWS = 20;
/** Points of a row under a chart. */
export const CHART_ROW = 19;
/** Points that the heading takes that a page begins with, and the signatures and notes at the end. */
const [HEADING, FOOT] = [40, 120];
/** How far a chart is pressed together so that signatures and notes stand on its page. */
const PRESSED = 1.3;

/**
 * How many rows of a sheet the chart of a table covers, on one page of this paper; 0 for none, and for a table with nothing to
 * draw.
 */
export function chartRows({ chart, rows, totals = 0 }: ReportTable, { room }: Paper): number {
  const drawn = rows.length - totals;
  if (chart === undefined || drawn === 0) return 0;
  if (chart.kind === "lines") return LINES_ROWS;
  const bars = Math.ceil(drawn * (chart.values > 1 ? 1.5 : 1)) + AROUND;
  const wanted = Math.min(MOST, Math.max(FEWEST, bars));
  const [whole, withFoot] = [room - HEADING, room - HEADING - FOOT].map((points) =>
    Math.floor(points / CHART_ROW)
  );
  return Math.min(wanted, (wanted <= (withFoot ?? 0) * PRESSED ? withFoot : whole) ?? wanted);
}

/** Points of the title and the axis of values; points of a line of text to those of its letters; largest and smallest letters. */
const [BESIDE_BARS, LEADING, LARGEST, SMALLEST] = [70, 1.35, 10, 5];

/**
 * Points of the letters that name the bars of a chart on so many rows, so that every county is named; null where the usual size
 * has room, and for lines.
 */
export function labelSize({ chart, rows, totals = 0 }: ReportTable, on: number): number | null {
  if (chart?.kind !== "bars") return null;
  const points = (on * CHART_ROW - BESIDE_BARS) / Math.max(1, rows.length - totals) / LEADING;
  return points >= LARGEST ? null : Math.max(SMALLEST, Math.floor(points));
}

/** Least value of the axis: 0, or for lines the tenth below the lowest fraction, so that they do not lie flat at the top. */
export function axisMinimum({ chart, rows, totals = 0 }: ReportTable): number {
  if (chart?.kind !== "lines") return 0;
  const drawn = rows.slice(0, rows.length - totals);
  const values = drawn
    .flatMap((row) => row.slice(chart.names + 1, chart.names + 1 + chart.values))
    .filter((value) => typeof value === "number");
  return values.length === 0 ? 0 : Math.max(0, Math.floor(Math.min(...values) * 10) / 10);
}

/** Colour of the k-th column of bars. */
export function barColor({ colors = [] }: ReportChart, k: number): string {
  return colors[k] ?? STANDING;
}
