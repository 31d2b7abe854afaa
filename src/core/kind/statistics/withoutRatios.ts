import { isHeadCount } from "./additive";
import { areMeasures } from "./areMeasures";
import type { Entry, StatFigure } from "./model";

/** Share of the figures that must be the quotient of two others for a lane to be one. */
const MOSTLY = 0.8;
const FEWEST = 3;
/** Quotients are printed as they are, for a hundred, or as percentages. */
const TIMES = [1, 100];
/** Lanes beyond which pairs of them are not looked at. */
const MOST_LANES = 30;

/**
 * The figures with those marked that their own arithmetic shows to be no amounts to add: heads that have decimals (a
 * median, a mean), and measures that are one divided by another, thing by thing (人 ÷ 班), whatever they are called. What is
 * measured stands across, or down where the things do (在校生, 班额 under 小学 | 初中).
 */
export function withoutRatios(
  figures: readonly (readonly StatFigure[])[],
  lines: readonly Entry[],
  lanes: readonly Entry[]
): StatFigure[][] {
  if (areMeasures(lines) && !areMeasures(lanes))
    return exchanged(ratiosMarked(exchanged(figures), lanes, lines));
  return ratiosMarked(figures, lines, lanes);
}

function exchanged(figures: readonly (readonly StatFigure[])[]): StatFigure[][] {
  const width = Math.max(0, ...figures.map((line) => line.length));
  return Array.from({ length: width }, (_one, j) => figures.flatMap((line) => line[j] ?? []));
}

function ratiosMarked(
  figures: readonly (readonly StatFigure[])[],
  things: readonly Entry[],
  measures: readonly Entry[]
): StatFigure[][] {
  const items = figures.filter((_line, i) => things[i]?.role === "item");
  const isRatio = measures.map((measure, j) => {
    const own = items.flatMap((line) => line[j] ?? []).filter(({ kind }) => kind === "number");
    const hasDecimals = own.some(({ value }) => !Number.isInteger(value));
    return hasDecimals && (isHeadCount(measure.words, "") || isQuotient(items, j));
  });
  return figures.map((line) =>
    line.map((figure, j) => (isRatio[j] === true ? { ...figure, additive: "no" as const } : figure))
  );
}

function isQuotient(items: readonly (readonly StatFigure[])[], own: number): boolean {
  const width = Math.min(MOST_LANES, Math.max(0, ...items.map((line) => line.length)));
  for (let a = 0; a < width; a++)
    for (let b = 0; b < width; b++)
      if (
        a !== b &&
        a !== own &&
        b !== own &&
        TIMES.some((times) => divides(items, own, a, b, times))
      )
        return true;
  return false;
}

/** Whether a lane is `times` the one lane divided by the other, as far as it is printed. */
function divides(
  items: readonly (readonly StatFigure[])[],
  own: number,
  a: number,
  b: number,
  times: number
): boolean {
  let [all, right] = [0, 0];
  for (const line of items) {
    const [quotient, over, under] = [line[own], line[a], line[b]];
    if (quotient?.kind !== "number" || over?.kind !== "number" || under?.kind !== "number")
      continue;
    if (under.value === 0) continue;
    all++;
    const expected = (times * over.value) / under.value;
    if (Math.abs(expected - quotient.value) <= Math.max(quotient.step, 1e-9) * 0.51) right++;
  }
  return all >= FEWEST && right >= all * MOSTLY;
}
