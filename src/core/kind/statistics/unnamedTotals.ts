import { compareSum } from "./compareSum";
import type { Entry, StatFigure } from "./model";

const NONE: ReadonlyMap<string, number> = new Map();
/** One lane alone shows a sum by this many parts; two lanes by two. */
const ENOUGH_PARTS = 3;

/**
 * Finds the lines that are the sum of all the lines under them, or over them, as far as the next total, whatever they are
 * called (恩施州, 各类学校在校学生数): they are totals by what they hold. Changes the entries in place.
 */
export function settleUnnamedTotals(
  lines: Entry[],
  lanes: readonly Entry[],
  figures: readonly (readonly StatFigure[])[]
): void {
  const isSum = (k: number) => lines[k]?.role === "total" || lines[k]?.role === "subtotal";
  const found: number[] = [];
  for (let k = lines.length - 1; k >= 0; k--) {
    if (lines[k]?.role !== "item" || lines[k]?.ofWhich === true) continue;
    let end = k + 1;
    while (end < lines.length && !isSum(end) && !found.includes(end)) end++;
    if (holds(figures, lanes, k, itemsIn(lines, k + 1, end))) found.push(k);
  }
  for (let k = 0; k < lines.length && found.length === 0; k++) {
    const isLast = k === lines.length - 1 || isSum(k + 1);
    if (lines[k]?.role !== "item" || lines[k]?.ofWhich === true || !isLast) continue;
    let start = k;
    while (start > 0 && !isSum(start - 1)) start--;
    if (holds(figures, lanes, k, itemsIn(lines, start, k))) found.push(k);
  }
  for (const k of found) {
    const entry = lines[k];
    if (entry === undefined) continue;
    entry.role = "total";
    entry.weak = true;
  }
}

function itemsIn(lines: readonly Entry[], from: number, to: number): number[] {
  return lines.flatMap(({ role, ofWhich }, k) =>
    k >= from && k < to && role === "item" && !ofWhich ? [k] : []
  );
}

/** Whether a line is the sum of others in every lane whose figures may be added. */
function holds(
  figures: readonly (readonly StatFigure[])[],
  lanes: readonly Entry[],
  total: number,
  parts: readonly number[]
): boolean {
  if (parts.length < 2) return false;
  let telling = 0;
  for (const [lane, { role }] of lanes.entries()) {
    const whole = figures[total]?.[lane];
    if (whole === undefined || role === "aside" || whole.additive === "no") continue;
    const result = compareSum(
      whole,
      parts.flatMap((k) => figures[k]?.[lane] ?? []),
      NONE
    );
    if (result.kind === "differs") return false;
    if (result.kind === "agrees" && result.telling) telling++;
  }
  return telling >= 2 || (telling === 1 && parts.length >= ENOUGH_PARTS);
}
