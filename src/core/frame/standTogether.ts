import type { LineIds } from "../sheet/lineIds";
import type { Band } from "./bandsOf";
import { MOST_HEADER_LINES } from "./draft";

/** Lines that are looked at: a header and as many lines of the body. */
const FIRST_LINES = 2 * MOST_HEADER_LINES;

/**
 * Whether the first lines of a run show that its lanes stand together: each is filled, so that no blank lane parts any, and the
 * last one twice, so that it holds no stray figure. Lines of a single text say nothing. False where they leave it open.
 */
export function standTogether(cells: LineIds, { top, bottom }: Band): boolean {
  const isFilled = new Uint8Array(cells.width);
  let blank = cells.width;
  let inLast = 0;
  for (let line = top; line <= Math.min(bottom, top + FIRST_LINES); line++) {
    cells.goTo(line);
    if (!cells.holds(2)) continue;
    for (let k = 0; k < cells.width; k++) {
      if (cells.of(k) === 0) continue;
      if (isFilled[k] === 0) blank--;
      isFilled[k] = 1;
      if (k === cells.width - 1) inLast++;
    }
    if (blank === 0 && inLast > 1) return true;
  }
  return false;
}
