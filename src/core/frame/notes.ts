import type { Area } from "../area/area";
import { inArea } from "../area/inArea";
import { CAPTION, NOTE_OPENING } from "../lexicon/zh/captions";
import type { Sheet } from "../sheet/sheet";

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
  return sheet.texts
    .filter(({ row, column }) => inArea(area, row, column))
    .map(({ row, column, cell }) => ({ row, column, text: cell.raw }));
}

/** Whether a text opens like a note (注：…, 说明：…, 数据来源：…, 单位：…) rather than like data. */
export function isNote(text: string): boolean {
  return NOTE_OPENING.test(text);
}

/** Whether a line above a table says its unit, date, source or number (单位：万元, 附件1, 2023年3月) rather than its title. */
export function isCaption(text: string): boolean {
  return CAPTION.test(text) || isNote(text);
}
