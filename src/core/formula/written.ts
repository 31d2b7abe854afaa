import type { Difference } from "./differenceOf";

/**
 * What became of formulas or values that were to be written: they stand and show what they must, or nothing was changed.
 * `forgotten`: how many earlier ones, of which nothing could be put back any more, are not kept any longer because the record
 * was full.
 */
export type Written = { kind: "written"; cells: number; forgotten?: number } | TakenBack;

/** A cell did not show what it must, so that everything was put back as it was. */
export interface TakenBack {
  kind: "takenBack";
  difference: Difference;
}
