import { isFault } from "../../cell/fault";
import { gap as gapOf } from "../../measure/gap";
import { gapBehindGrowth } from "../../measure/gapBehindGrowth";
import { growth as growthOf } from "../../measure/growth";
import {
  intersection,
  intervalOf,
  overCorners,
  overlap,
  type Interval,
} from "../../quantity/interval";
import type { Figure } from "./model";

type Printed = Figure["number"];

/** The printed figures of one row that hang together; null where one is not printed. */
export interface RowFigures {
  target: Printed;
  actual: Printed;
  growth: Printed;
  gap: Printed;
}

/**
 * Whether gap = actual − target, growth = target ÷ actual − 1 and gap = −target × growth ÷ (1 + growth) can
 * all hold for some figures that round to the printed ones (`domain.md` §3). True when fewer than two are printed
 * beside the target.
 */
export function identityHolds({ target, actual, growth, gap }: RowFigures): boolean {
  if (target === null) return true;
  const t = interval(target);
  if (
    actual !== null &&
    gap !== null &&
    !overlap(overCorners(interval(actual), t, gapOf), interval(gap))
  )
    return false;
  if (
    actual !== null &&
    growth !== null &&
    !overlap(overCorners(t, interval(actual), growthFrom), interval(growth))
  )
    return false;
  if (growth === null || gap === null) return true;
  const g = interval(growth);
  if (g.high <= -1) return false;
  return overlap(
    overCorners(t, { low: Math.max(g.low, -1 + 1e-9), high: g.high }, gapFrom),
    interval(gap)
  );
}

/** `growth` of a target over an actual figure, a fraction; without bound for an actual figure of 0. */
export function growthFrom(target: number, actual: number): number {
  const growth = growthOf(actual, target);
  return isFault(growth) ? Infinity : growth;
}

/** `gapBehindGrowth`, yuan, for a growth above −1; 0 for a target of 0. */
export function gapFrom(target: number, growth: number): number {
  const gap = gapBehindGrowth(target, growth);
  return isFault(gap) ? 0 : gap;
}

/** The targets that a row's printed growth and gap allow; null when they allow any or none. */
export function targetsAllowed({ growth, gap }: RowFigures): Interval | null {
  if (growth === null || gap === null) return null;
  const g = interval(growth);
  if (g.low <= -1 || (g.low <= 0 && g.high >= 0)) return null;
  return overCorners(g, interval(gap), (rate, difference) => (-difference * (1 + rate)) / rate);
}

/** The targets that every one of several rows allows; null when there is no such target or no row to say. */
export function targetsAllowedByAll(rows: readonly RowFigures[]): Interval | null {
  const allowed = rows.map(targetsAllowed).filter((one) => one !== null);
  const [first, ...others] = allowed;
  return others.reduce<Interval | null>(
    (both, one) => (both === null ? null : intersection(both, one)),
    first ?? null
  );
}

function interval(printed: NonNullable<Printed>): Interval {
  return intervalOf({ ...printed, percent: false });
}
