import type { Grid } from "../sheet/grid";

/** By this line the program knows its own report sheets again. */
export const MARK_OF_REPORTS = "本表由“教育达标与经费核对”生成。";

/** Whether a sheet is a report that this program wrote: its figures are not the user's and not to be judged. */
export function isReport({ values }: Grid): boolean {
  return values.some((row) => row?.[0] === MARK_OF_REPORTS);
}
