import { brokenLines } from "./brokenLines";
import type { LaidOut, RowRole } from "./layOut";
import { CHART_ROW } from "./reportChart";

/** Points of a line of each kind of row, with the room around it. */
const LINE: Partial<Record<RowRole, number>> = {
  title: 36,
  signature: 36,
  blank: 12,
  chart: CHART_ROW,
};
const USUAL_LINE = 15;
const ROOM = 4;
/** Excel's tallest row. */
const TALLEST = 409;
/** Cells keep a little room at their sides. */
const MARGIN = 1;

/** The height of each row in points, so that every wrapped text of its tables can be seen. */
export function rowHeights({ cells, roles, widths }: LaidOut): number[] {
  return cells.map((row, r) => {
    const role = roles[r] ?? "blank";
    const fixed = LINE[role];
    if (fixed !== undefined) return fixed;
    const wrapped = role === "header" || role === "body" || role === "total";
    const lines = wrapped
      ? Math.max(1, ...row.map((cell, c) => linesOf(cell, (widths[c] ?? 0) - MARGIN)))
      : 1;
    return Math.min(TALLEST, lines * USUAL_LINE + ROOM);
  });
}

function linesOf(cell: string | number, width: number): number {
  if (typeof cell === "number" || cell.startsWith("=")) return 1;
  return brokenLines(cell.replace(/^'/, ""), width).length;
}
