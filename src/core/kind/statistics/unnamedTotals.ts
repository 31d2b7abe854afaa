import { compareSum } from "./compareSum";
import type { Entry, StatFigure } from "./model";

const NONE: ReadonlyMap<string, number> = new Map();
/** One lane alone shows a sum by this many parts; two lanes by two. */
const ENOUGH_PARTS = 3;
/** A smaller figure is met by chance: 9 schools here, 7, 1 and 1 there. */
const ENOUGH = 100;

/**
 * Finds the lines that are the sum of all the lines under them, or over them, as far as the next total, whatever they are
 * called (恩施州, 各类学校在校学生数): they are totals by what they hold. Changes the entries in place.
 */
export function settleUnnamedTotals(
  lines: Entry[],
  lanes: readonly Entry[],
  figures: readonly (readonly StatFigure[])[]
): void {
  const below = sumsOfNeighbours(lines, lanes, figures, "below");
  const above = below.length > 0 ? [] : sumsOfNeighbours(lines, lanes, figures, "above");
  for (const k of [...below, ...above]) {
    const entry = lines[k];
    if (entry === undefined) continue;
    entry.role = "total";
    entry.weak = true;
  }
}

/**
 * Items that are the sum of all items below (or above) them as far as the next total. One lane is added up along the
 * way; only where it fits the whole lines are compared.
 */
function sumsOfNeighbours(
  lines: readonly Entry[],
  lanes: readonly Entry[],
  figures: readonly (readonly StatFigure[])[],
  side: "below" | "above"
): number[] {
  const first = lanes.findIndex(
    ({ role }, lane) =>
      role !== "aside" &&
      figures.some((line) => line[lane]?.additive !== "no" && line[lane]?.kind === "number")
  );
  if (first < 0) return [];
  const found: number[] = [];
  let parts: number[] = [];
  let [sum, steps] = [0, 0];
  const order = lines.map((_line, k) => (side === "below" ? lines.length - 1 - k : k));
  for (const k of order) {
    const entry = lines[k];
    const figure = figures[k]?.[first];
    if (entry === undefined || figure === undefined) continue;
    const next = lines[k + 1];
    const isLast = next === undefined || next.role === "total" || next.role === "subtotal";
    if (entry.role === "item" && !entry.ofWhich) {
      const near = Math.abs(sum - figure.value) <= (steps + figure.step) / 2 + 1e-9 * Math.abs(sum);
      const mayBe = near && parts.length > 1 && (side === "below" || isLast);
      if (mayBe && holds(figures, lanes, k, parts)) {
        found.push(k);
        [parts, sum, steps] = [[], 0, 0];
        continue;
      }
      parts.push(k);
      sum += figure.value;
      steps += figure.step;
    } else if (entry.role === "total" || entry.role === "subtotal")
      [parts, sum, steps] = [[], 0, 0];
  }
  return found;
}

/** Whether a line is the sum of others in every lane whose figures may be added. */
function holds(
  figures: readonly (readonly StatFigure[])[],
  lanes: readonly Entry[],
  total: number,
  parts: readonly number[]
): boolean {
  if (parts.length < 2) return false;
  let [telling, large] = [0, false];
  for (const [lane, { role }] of lanes.entries()) {
    const whole = figures[total]?.[lane];
    if (whole === undefined || role === "aside" || whole.additive === "no") continue;
    const result = compareSum(
      whole,
      parts.flatMap((k) => figures[k]?.[lane] ?? []),
      NONE
    );
    if (result.kind === "differs") return false;
    if (result.kind === "agrees" && result.telling) {
      telling++;
      large ||= whole.value >= ENOUGH;
    }
  }
  return telling >= 2 || (telling === 1 && large && parts.length >= ENOUGH_PARTS);
}
