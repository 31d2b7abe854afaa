import type { Figure } from "./model";

/** Figures of one stage that tell of the roles of rows, one a place. */
export interface RowEvidence {
  /** Sums of money or of people: what a total adds up. */
  added: readonly (readonly Figure[])[];
  /** Money per student and what follows from it: never added up. */
  perHead: readonly (readonly Figure[])[];
}

/** How a row stands to the others by its figures. */
export interface SumVotes {
  /** Columns of sums that tell something. */
  told: number;
  /** Of these, those in which the row is the sum of the others, rounding allowed for. */
  adds: number;
  /** Of those, the ones in which it is larger than each of the others: signed amounts come to any other sum by chance. */
  surely: number;
  /** Those in which it is less than one of the others, all of one sign. */
  less: number;
  /** Columns of money per student that it prints, and those in which it lies beyond all others. */
  meant: number;
  beyond: number;
  /** It prints sums, and nothing per student where most others do. */
  sumsAlone: boolean;
}

/** A figure tells of a sum when it is so many times what rounding may add up to. */
const TELLING = 3;

/** The votes of each row, held against the rows at `parts`; a row among them is held against the others. */
export function sumVotes(
  evidence: readonly RowEvidence[],
  count: number,
  parts: readonly number[]
): SumVotes[] {
  const votes = Array.from({ length: count }, (): SumVotes => ({
    told: 0,
    adds: 0,
    surely: 0,
    less: 0,
    meant: 0,
    beyond: 0,
    sumsAlone: false,
  }));
  for (const { added, perHead } of evidence) {
    for (const figures of added) voteOnSum(figures, votes, parts);
    for (const figures of perHead) voteOnMean(figures, votes, parts);
  }
  const prints = (columns: readonly (readonly Figure[])[], k: number) =>
    columns.filter((figures) => (figures[k]?.number ?? null) !== null).length;
  const [sums, means] = [
    evidence.flatMap(({ added }) => added),
    evidence.flatMap(({ perHead }) => perHead),
  ];
  const usual = parts.filter((k) => prints(means, k) > 0).length;
  votes.forEach((vote, k) => {
    vote.sumsAlone = usual * 2 > parts.length && prints(sums, k) > 0 && prints(means, k) === 0;
  });
  return votes;
}

function voteOnSum(figures: readonly Figure[], votes: SumVotes[], parts: readonly number[]): void {
  const own = new Map(
    parts.flatMap((k) => {
      const number = figures[k]?.number ?? null;
      return number === null ? [] : [[k, number]];
    })
  );
  const numbers = [...own.values()];
  const sum = numbers.reduce((all, { value }) => all + value, 0);
  const steps = numbers.reduce((all, { step }) => all + step, 0);
  const [least, greatest] = ends(numbers.map(({ value }) => value));
  votes.forEach((vote, k) => {
    const number = figures[k]?.number ?? null;
    const part = own.get(k);
    if (number === null || own.size - (part === undefined ? 0 : 1) < 2) return;
    const others = part === undefined ? sum : sum - part.value;
    const room = (steps + (part === undefined ? number.step : 0)) / 2 + 1e-9 * Math.abs(sum);
    if (Math.abs(number.value) <= TELLING * room) return;
    const [low, high] = [other(least, number.value), other(greatest, number.value)];
    vote.told++;
    if (Math.abs(others - number.value) <= room) {
      vote.adds++;
      if (Math.abs(number.value) > Math.max(-low, high)) vote.surely++;
    } else if (liesBetween(number.value, low, high)) vote.less++;
  });
}

function voteOnMean(figures: readonly Figure[], votes: SumVotes[], parts: readonly number[]): void {
  const [least, greatest] = ends(parts.flatMap((k) => figures[k]?.number?.value ?? []));
  for (const k of parts) {
    const [value, vote] = [figures[k]?.number?.value, votes[k]];
    if (value === undefined || vote === undefined) continue;
    vote.meant++;
    if (value < other(least, value) || value > other(greatest, value)) vote.beyond++;
  }
}

/** Whether a value has the sign that all others have, and is less than one of them. */
function liesBetween(value: number, low: number, high: number): boolean {
  return low >= 0 ? value >= 0 && value < high : high <= 0 && value <= 0 && value > low;
}

/** The two smallest and the two largest of some values, outermost first. */
function ends(values: readonly number[]): [least: [number, number], greatest: [number, number]] {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (k: number) => sorted.at(k) ?? NaN;
  return [
    [at(0), at(1)],
    [at(-1), at(-2)],
  ];
}

/** The outermost value of all rows but the one with this value. */
function other([outermost, next]: [number, number], value: number): number {
  return outermost === value ? next : outermost;
}
