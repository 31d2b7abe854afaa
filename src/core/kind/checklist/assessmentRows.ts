import { textOf } from "../../cell/textOf";
import { isNote } from "../../frame/notes";
import type { Sheet } from "../../sheet/sheet";
import type { AssessmentHeader } from "./assessmentHeaders";

/** Blank rows that may stand inside a table. */
const MOST_BLANK = 2;
export interface AssessmentRows {
  last: number;
  /** Rows that hold the header again at a page break. */
  repeats: AssessmentHeader[];
}

/** The rows under a header: a note, a new title with a header under it or several blank rows end them. */
export function assessmentRows(
  sheet: Sheet,
  header: AssessmentHeader,
  headers: readonly AssessmentHeader[]
): AssessmentRows {
  const repeats: AssessmentHeader[] = [];
  let last = header.row;
  let blank = 0;
  for (let row = header.row + 1; row <= sheet.used.bottom; row++) {
    const texts: string[] = [];
    for (let lane = header.firstLane; lane <= header.verdictLane; lane++) {
      const text = textOf(sheet.at(row, lane));
      if (text !== "") texts.push(text);
    }
    if (texts.length === 0) {
      if (++blank > MOST_BLANK) break;
      continue;
    }
    if (isNote(texts[0] ?? "")) break;
    const again = headers.find((one) => one.row === row && one.verdictLane === header.verdictLane);
    if (again !== undefined) {
      repeats.push(again);
      continue;
    }
    if (texts.length <= 2 && startsNext(sheet, row, header, headers)) break;
    blank = 0;
    last = row;
  }
  return { last, repeats };
}

/** Whether a row of one text, a title, has a header under it, with nothing but captions and blanks between. */
function startsNext(
  sheet: Sheet,
  row: number,
  header: AssessmentHeader,
  headers: readonly AssessmentHeader[]
): boolean {
  if (sheet.at(row, header.verdictLane).kind !== "blank") return false;
  for (let below = row; below <= row + 3; below++) {
    if (headers.some((one) => one.row === below && one.verdictLane === header.verdictLane))
      return true;
    if (sheet.at(below, header.verdictLane).kind !== "blank") return false;
  }
  return false;
}
