/** A run of neighbouring numbers and the index of its first in the list. */
export interface Run {
  first: number;
  last: number;
  index: number;
}

/** Ascending numbers as runs in which each is one more than the last: 3 4 5 9 → 3…5 and 9; [] gives []. */
export function runsOf(numbers: readonly number[]): Run[] {
  const runs: Run[] = [];
  numbers.forEach((number, index) => {
    const run = runs.at(-1);
    if (run !== undefined && run.last + 1 === number) run.last = number;
    else runs.push({ first: number, last: number, index });
  });
  return runs;
}
