import { compareSum, isSlip, type SumResult } from "./compareSum";
import type { Entry, StatFigure } from "./model";

/** The figures of a table seen from the side of a total: along the entries that may be its parts, across what is measured. */
export interface Matrix {
  entries: readonly Entry[];
  across: readonly Entry[];
  at(entry: number, across: number): StatFigure | undefined;
}

const NONE: ReadonlyMap<string, number> = new Map();

/** A figure of so many steps, over so many parts, agrees by chance once in a thousand tables. */
const MANY_STEPS = 1_000;
const FEWEST_PARTS = 3;

/** How a set of entries fares as the parts of a total, in numbers of measures. */
export interface Score {
  parts: number[];
  telling: number;
  agreeing: number;
  differing: number;
  blank: number;
  /** Measures that cannot be compared because of an Excel error. */
  errors: number;
  /** Whether all that differ are near enough to be meant as the sum. */
  slips: boolean;
  /** Whether a figure of many digits agrees that so many parts hardly come to by chance. */
  sure: boolean;
  /** Whether all that differ are near to the sum, or less than it, as no place is than its counties together. */
  meant: boolean;
}

/** Holds the printed figures of a total against the sums of the entries that may be its parts. */
export function score(matrix: Matrix, total: number, parts: number[]): Score {
  const results = matrix.across.map((_one, across) => resultAt(matrix, total, parts, across));
  const count = (kind: SumResult["kind"]) =>
    results.filter((result) => result.kind === kind).length;
  return {
    parts,
    telling: results.filter((result) => result.kind === "agrees" && result.telling).length,
    agreeing: count("agrees"),
    differing: results.filter(
      (result, across) => result.kind === "differs" && matrix.at(total, across)?.additive === "yes"
    ).length,
    blank: count("blank"),
    errors: matrix.across.filter((_one, across) =>
      [total, ...parts].some((k) => matrix.at(k, across)?.kind === "error")
    ).length,
    slips: results.every(
      (result, across) =>
        result.kind !== "differs" || isSlip(matrix.at(total, across)?.value ?? 0, result)
    ),
    sure:
      parts.length >= FEWEST_PARTS &&
      results.some((result, across) => {
        const { value = 0, step = 0 } = matrix.at(total, across) ?? {};
        const isLarge = Math.abs(value) >= MANY_STEPS * (step > 0 ? step : 1);
        return result.kind === "agrees" && result.telling && isLarge;
      }),
    meant: results.every((result, across) => {
      const printed = matrix.at(total, across)?.value ?? 0;
      return result.kind !== "differs" || printed < result.computed || isSlip(printed, result);
    }),
  };
}

/** The score by which most measures agree, the first of equals; undefined for []. */
export function bestOf(scores: readonly Score[]): Score | undefined {
  return scores.reduce<Score | undefined>(
    (best, one) => (best === undefined || one.telling > best.telling ? one : best),
    undefined
  );
}

/** What re-adding says of a total in one measure. */
export function resultAt(
  matrix: Matrix,
  total: number,
  parts: readonly number[],
  across: number
): SumResult {
  const figure = matrix.at(total, across);
  if (figure === undefined || matrix.across[across]?.role === "aside") return { kind: "open" };
  return compareSum(
    figure,
    parts.flatMap((k) => matrix.at(k, across) ?? []),
    NONE
  );
}
