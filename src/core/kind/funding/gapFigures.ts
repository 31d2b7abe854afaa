import { isNothing } from "./isNothing";
import type { Figure, FundingRow } from "./model";
import { orient } from "./orient";
import type { WordReading } from "./rolesInWords";

/** A column of differences: with both signs, or printed only below or only above the benchmark. */
export interface GapColumn {
  figures: readonly Figure[];
  side: WordReading["side"];
}

/**
 * The gaps of a stage, signed as the bureau prints them, from the columns that print them: one, or one for the regions below
 * the benchmark and one for those above. `signs` are what the other figures make of each row: −1 short, 1 not, 0 unknown.
 * A blank or a 0 of a one-sided column says nothing of a row on the other side.
 */
export function gapFigures(
  columns: readonly GapColumn[],
  signs: readonly number[],
  rows: readonly FundingRow[]
): Figure[] {
  const [first = [], ...others] = columns.map(({ figures, side }) => {
    const oriented = orient(figures, signs, side === "below");
    const sign = side === "below" ? -1 : 1;
    const oneSided = side !== null && ofRegions(oriented, rows).every((value) => value * sign >= 0);
    return oneSided
      ? oriented.map((figure, k) => (signs[k] === sign ? figure : withoutNothing(figure)))
      : oriented;
  });
  return first.map((figure, k) => {
    const all = [figure, ...others.flatMap((one) => one[k] ?? [])];
    return all.find(({ number }) => number !== null) ?? all.find(applies) ?? figure;
  });
}

/**
 * Needs printed for the regions below the benchmark alone (`signs` as above): a blank of another region is no missing figure.
 * As they are where some region prints a surplus.
 */
export function needFigures(
  needs: readonly Figure[],
  signs: readonly number[],
  rows: readonly FundingRow[]
): Figure[] {
  const oneSided = ofRegions(needs, rows).every((value) => value <= 0);
  return needs.map((figure, k) =>
    oneSided && signs[k] !== -1 && figure.number === null ? withoutNothing(figure) : figure
  );
}

/** The values that the regions print; what a total or a benchmark prints says nothing of how a column is kept. */
function ofRegions(figures: readonly Figure[], rows: readonly FundingRow[]): number[] {
  return figures.flatMap(({ number }, k) =>
    number === null || rows[k]?.role !== "region" ? [] : [number.value]
  );
}

function withoutNothing(figure: Figure): Figure {
  const { number, text } = figure;
  const nothing = number === null ? text === "" || isNothing(text) : number.value === 0;
  return nothing ? { ...figure, number: null, notApplicable: true } : figure;
}

function applies({ notApplicable = false }: Figure): boolean {
  return !notApplicable;
}
