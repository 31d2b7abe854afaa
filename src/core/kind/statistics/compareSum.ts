import { exactSum } from "../../quantity/exactSum";
import type { StatFigure } from "./model";
import { largest, smallest } from "../../quantity/extremes";

/** What re-adding says of one printed total. `open`: a part is missing or unreadable, or these figures are not added. */
export type SumResult =
  | {
      kind: "agrees";
      computed: number;
      /** Two parts or more count for something. */ telling: boolean;
    }
  | {
      kind: "differs";
      computed: number;
      blanks: number;
      /** The parts come to the total but for a minus sign before one of them. */ signs: boolean;
    }
  | { kind: "blank"; computed: number }
  | { kind: "open" };

const OPEN: SumResult = { kind: "open" };

/**
 * Adds parts up and holds them against the printed total, allowing for the rounding of every part and of the total.
 * `known` gives the values of blank cells that other figures determine. A dash counts as 0, so does a blank.
 */
export function compareSum(
  total: StatFigure,
  parts: readonly StatFigure[],
  known: ReadonlyMap<string, number>
): SumResult {
  if (total.additive === "no" || total.kind === "error" || total.kind === "text") return OPEN;
  if (parts.length === 0 || parts.some(({ kind }) => kind === "error" || kind === "text"))
    return OPEN;
  const values = parts.map((part) => known.get(part.cell) ?? part.value);
  if (!parts.some(({ kind }) => kind === "number") || parts.some(({ percent }) => percent))
    return OPEN;
  const computed = exactSum(values);
  if (total.kind !== "number") return total.kind === "blank" ? { kind: "blank", computed } : OPEN;
  const steps = parts.reduce((sum, { step }) => sum + step, total.step);
  const room = steps / 2 + 1e-9 * Math.max(1, Math.abs(computed));
  if (Math.abs(computed - total.value) <= room)
    return { kind: "agrees", computed, telling: values.filter((value) => value !== 0).length > 1 };
  if (isAverage(total, values) || isExtreme(total, values)) return OPEN;
  const blanks = parts.filter((part) => part.kind === "blank" && !known.has(part.cell)).length;
  const unsigned = exactSum(values.map(Math.abs));
  const signs = unsigned !== computed && Math.abs(unsigned - total.value) <= room;
  return { kind: "differs", computed, blanks, signs };
}

/** Part of a sum by which a printed total may be off and still be that sum with a slip in it. */
const LARGEST_SLIP = 0.25;

/** Whether a printed total that differs is near enough to be meant as that sum, or would be it without a minus sign. */
export function isSlip(
  printed: number,
  { computed, signs }: Extract<SumResult, { kind: "differs" }>,
  largest = LARGEST_SLIP
): boolean {
  return signs || Math.abs(printed - computed) <= largest * Math.abs(computed);
}

/** Whether a printed total is the mean of its parts, as far as it is printed; of one part everything is. */
function isAverage(total: StatFigure, values: readonly number[]): boolean {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return (
    values.length > 1 &&
    Math.abs(total.value - mean) <=
      Math.max(total.step, Number.isInteger(total.value) ? 1 : 0.1) * 0.51
  );
}

/** Whether a printed total is the largest or the smallest of several parts, none of them negative. */
function isExtreme(total: StatFigure, values: readonly number[]): boolean {
  const filled = values.filter((value) => value !== 0);
  return (
    filled.length >= 3 &&
    filled.every((value) => value > 0) &&
    (total.value === largest(filled) || total.value === smallest(filled))
  );
}
