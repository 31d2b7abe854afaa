/** Schools that a printed line covers, and what its cells say when it covers them. */
export interface Judged<T> {
  scope: readonly number[];
  cells: T[];
}

/**
 * Of the scopes that a printed line may have, the first by which all of its cells agree with the schools, else the one by
 * which most do, the first of equals. Null without a scope.
 */
export function bestScope<T extends { agrees: boolean }>(
  scopes: readonly (readonly number[])[],
  judge: (scope: readonly number[]) => T[]
): Judged<T> | null {
  let best: Judged<T> | null = null;
  let most = -1;
  for (const scope of scopes) {
    const cells = judge(scope);
    const agreeing = cells.filter(({ agrees }) => agrees).length;
    if (agreeing > most) [best, most] = [{ scope, cells }, agreeing];
    if (cells.length > 0 && agreeing === cells.length) break;
  }
  return best;
}

/** Cells of a line that are needed to tell that it prints another measure altogether. */
const FEWEST_TO_JUDGE = 4;
/** Share of agreeing cells up to which a line is taken to print another measure. */
const OTHER_MEASURE = 0.2;

/** Whether a line can be held against the schools: unless nearly none of its many cells agrees. */
export function isTrusted(cells: readonly { agrees: boolean }[]): boolean {
  const agreeing = cells.filter(({ agrees }) => agrees).length;
  return cells.length < FEWEST_TO_JUDGE || agreeing > cells.length * OTHER_MEASURE;
}
