import type { FrameEntry } from "../../frame/frameEntry";
import type { LineCells } from "./readLines";
import type { TotalLabel } from "./totalWords";

/** A line of a checklist before its role is told; `label` is null for one that is nothing but marks. */
export interface Candidate {
  entry: FrameEntry;
  cells: LineCells;
  /** Which line of the body it is. */
  row: number;
  label: TotalLabel | null;
}
