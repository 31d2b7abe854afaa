import type { View } from "../sheet/view";
import type { HeaderStack } from "./headerStacks";

/**
 * One table of figures as it stands on a view, before anybody says what it is about: header lines, body lines and
 * lanes. Lines that repeat the header, index lines and section headings are no body lines.
 */
export interface Frame {
  view: View;
  /** First header line. */
  headTop: number;
  /** Body lines, in order; never empty. */
  lines: readonly number[];
  /** Short texts that stand alone between body lines (一、市区). */
  headings: readonly { line: number; text: string }[];
  firstLane: number;
  lastLane: number;
  /** Header texts of each lane, `stacks[0]` for `firstLane`. */
  stacks: readonly HeaderStack[];
  /** Title, unit and date lines above belong to the table from this line on. */
  captionsFrom: number;
}
