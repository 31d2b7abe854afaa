import { intervalOf, overCorners, overlap, type Interval } from "../../quantity/interval";
import type { Figure } from "./model";
import type { Role } from "./role";

type Printed = Figure["number"];

/** What is known of one region while the role of a further column is looked for; null where nothing is. */
export interface KnownRow {
  target: Printed;
  actual: Printed;
  gap: Printed;
  lastYear: Printed;
}

/** In how many rows a column holds what a role asks for, of those where the other figures tell. */
export interface Agreement {
  tried: number;
  agreeing: number;
}

/**
 * Holds the figures of a column against a role and what is `known` of each row, allowing for the rounding of all;
 * differences count whatever their sign. `tried` is 0 for roles that the other figures do not determine.
 */
export function agreementWith(
  role: Role,
  figures: readonly Figure[],
  known: (k: number) => KnownRow | null
): Agreement {
  const agreement = { tried: 0, agreeing: 0 };
  figures.forEach(({ number }, k) => {
    if (number === null) return;
    const row = known(k);
    if (row === null) return;
    const expected = expectedOf(role, row);
    if (expected.length === 0) return;
    agreement.tried++;
    if (expected.some((one) => overlap(one, interval(number)))) agreement.agreeing++;
  });
  return agreement;
}

/** What a role would print in a row, as far as the other figures tell, in any sign; [] where they do not. */
function expectedOf(role: Role, { target, actual, gap, lastYear }: KnownRow): Interval[] {
  switch (role) {
    case "gap":
      return eitherWay(of(actual, target, (b, t) => b - t));
    case "growth": {
      const told = of(target, actual, (t, b) => t / b - 1);
      if (told !== null) return [told];
      // A gap may be printed as a positive shortfall.
      const byGap = [1, -1].map((sign) => of(target, gap, (t, d) => t / (t + sign * d) - 1));
      return byGap.filter((one) => one !== null);
    }
    case "ratio":
      return only(of(actual, target, (b, t) => b / t));
    case "deviation":
      return eitherWay(of(actual, target, (b, t) => b / t - 1));
    case "growthOverLastYear":
      return only(of(actual, lastYear, (now, before) => now / before - 1));
    default:
      return [];
  }
}

function only(one: Interval | null): Interval[] {
  return one === null ? [] : [one];
}

function eitherWay(one: Interval | null): Interval[] {
  return one === null ? [] : [one, { low: -one.high, high: -one.low }];
}

function of(a: Printed, b: Printed, formula: (a: number, b: number) => number): Interval | null {
  if (a === null || b === null || b.value === 0) return null;
  const result = overCorners(interval(a), interval(b), formula);
  return Number.isFinite(result.low) && Number.isFinite(result.high) ? result : null;
}

function interval(printed: NonNullable<Printed>): Interval {
  return intervalOf({ ...printed, percent: false });
}
