import type { PrintedNumber } from "./printedNumber";

/** All the values a figure may have had before it was rounded for print; both ends included. */
export interface Interval {
  low: number;
  high: number;
}

/** The interval of a printed figure: half a unit of the last digit either way. */
export function intervalOf(printed: PrintedNumber): Interval {
  return { low: printed.value - printed.step / 2, high: printed.value + printed.step / 2 };
}

/** Smallest interval that holds the results of `formula` at the corners of two intervals; exact when it is monotone in each. */
export function overCorners(
  a: Interval,
  b: Interval,
  formula: (a: number, b: number) => number
): Interval {
  const corners = [
    formula(a.low, b.low),
    formula(a.low, b.high),
    formula(a.high, b.low),
    formula(a.high, b.high),
  ];
  return { low: Math.min(...corners), high: Math.max(...corners) };
}

/** Whether two intervals share a value, with room for binary rounding (1e-9 of their size). */
export function overlap(a: Interval, b: Interval): boolean {
  const room =
    1e-9 * Math.max(1, Math.abs(a.low), Math.abs(a.high), Math.abs(b.low), Math.abs(b.high));
  return a.low <= b.high + room && b.low <= a.high + room;
}

/** The values two intervals share; null when there are none. */
export function intersection(a: Interval, b: Interval): Interval | null {
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  return low <= high ? { low, high } : null;
}
