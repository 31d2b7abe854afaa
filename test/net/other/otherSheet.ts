import type { Draw } from "../draw/draw";
import type { Paper } from "../paper/paper";

/** A sheet of other matters: its name for the report, and how it is written. */
export interface OtherSheet {
  name: string;
  /** Its sums may be re-added without harm. */
  quiet: boolean;
  write: (draw: Draw, paper: Paper) => void;
}
