/** What one line or lane of a table is by its labels. */
export interface FrameEntry {
  /** Line or lane, in the frame's view. */
  at: number;
  /** A line without anything in the lanes of values: a section's heading, or a line that nobody filled in. */
  bare: boolean;
  /** The words of the line itself, outermost first; [] when all are filled down from above. */
  own: readonly string[];
  /** The deepest of its words, those filled down included; '' when it has none. */
  name: string;
  /** Its name in normal form. */
  key: string;
  /** Labels over the name, outermost first, filled down over the lines that they span. */
  path: readonly string[];
  /** The printed number, in its name, in a lane of numbers or in an index line; '' when it has none. */
  number: string;
  /** Which of the label lanes the name stands in, from 0; lines of one depth are siblings. */
  depth: number;
}

/** All words of an entry itself, joined. */
export function wordsOf({ own }: FrameEntry): string {
  return own.join(" ");
}
