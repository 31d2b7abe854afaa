import type { Band } from "./bandsOf";

/** Header lines a table may have, an index line left out. */
export const MOST_HEADER_LINES = 6;

/** A table while its lines are read from top to bottom. */
export interface Draft {
  band: Band;
  head: number[];
  /** Lines that number the lanes. */
  index: number[];
  lines: number[];
  closed: boolean;
}

/** The last line of a table as far as it was read: of its body, or of its header. */
export function lastLine({ head, lines }: Draft): number {
  return lines.at(-1) ?? head.at(-1) ?? 0;
}
