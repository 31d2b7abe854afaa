import type { Area } from "../area/area";
import { inArea } from "../area/inArea";
import { CAPTION, NOTE_OPENING, SIGNATURE } from "../lexicon/zh/captions";
import type { Sheet, SheetText } from "../sheet/sheet";

/** A text of the sheet with where it stands. */
export interface Note {
  row: number;
  column: number;
  /** As typed, line breaks kept: notes of several sentences are read line by line. */
  text: string;
}

/**
 * The texts in an area that may explain a table: everything of at least two characters, in reading order.
 * An empty area gives [].
 */
export function textsIn(sheet: Sheet, area: Area): Note[] {
  return textsAt(sheet, area).map(({ row, column, cell }) => ({ row, column, text: cell.raw }));
}

/** The texts in an area, with their cells. */
export function textsAt(sheet: Sheet, area: Area): SheetText[] {
  const { texts } = sheet;
  const found: SheetText[] = [];
  for (let k = firstIn(texts, area.top); k < texts.length; k++) {
    const text = texts[k];
    if (text === undefined || text.row > area.bottom) break;
    if (inArea(area, text.row, text.column)) found.push(text);
  }
  return found;
}

/** The place of the first text in or below a row: texts stand in reading order, and a sheet may hold many tables. */
function firstIn(texts: readonly SheetText[], top: number): number {
  let [from, to] = [0, texts.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((texts[middle]?.row ?? Infinity) < top) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Whether a text opens like a note (注：…, 说明：…, 数据来源：…, 单位：…) rather than like data. */
export function isNote(text: string): boolean {
  return NOTE_OPENING.test(text);
}

/** Whether a text says a unit, a date, who signed, or what a note says, and nothing of the table's own. */
export function isAside(text: string): boolean {
  return isCaption(text) || SIGNATURE.test(text);
}

/** Whether a line above a table says its unit, date, source or number (单位：万元, 附件1, 2023年3月) rather than its title. */
export function isCaption(text: string): boolean {
  return CAPTION.test(text) || isNote(text);
}
