import { oneOf } from "../lexicon/oneOf";
import { CONTINUED } from "../lexicon/zh/captions";
import { HEADINGS } from "../lexicon/zh/headings";
import { NUMBER_BEFORE } from "../lexicon/zh/numberings";
import { regionIn } from "../region/regionIn";
import { isLegendLine } from "../mark/isLegendLine";
import { isCaption } from "./notes";
import type { Area } from "../area/area";
import type { Sheet } from "../sheet/sheet";

const TITLE_WORDS = new RegExp(oneOf(HEADINGS.title ?? ""));

/** Whether a text alone on its line reads like the title of a table (2023年…情况表, 附表2 …, 天台县小学), not of a section. */
export function isTitleText(text: string): boolean {
  if (NUMBER_BEFORE.test(text) || CONTINUED.test(text)) return false;
  return TITLE_WORDS.test(text) || regionIn(text) !== "";
}

/**
 * The title above a table: the text of a row, between `firstRow` and the header, that stands alone in it and
 * is neither a unit, a date, a note nor a legend. Of several such rows the one that reads like a title, else the lowest.
 * '' when there is none. `table` is the table's area from its header on.
 */
export function findTitle(sheet: Sheet, table: Area, firstRow: number): string {
  const candidates: string[] = [];
  for (let row = firstRow; row < table.top; row++) {
    const beside = textsOfRow(sheet, row, table.left, table.right);
    const texts =
      beside.length > 0 ? beside : textsOfRow(sheet, row, sheet.used.left, sheet.used.right);
    const [only] = texts;
    if (
      only !== undefined &&
      texts.length <= 2 &&
      only.length >= 4 &&
      !isCaption(only) &&
      !isLegendLine(only)
    )
      candidates.push(only);
  }
  // A title in another language stands under the Chinese one.
  const chinese = candidates.filter((text) => /[\u4e00-\u9fff]/.test(text));
  const titles = chinese.length > 0 ? chinese : candidates;
  return titles.filter((text) => TITLE_WORDS.test(text)).at(-1) ?? titles.at(-1) ?? "";
}

function textsOfRow(sheet: Sheet, row: number, left: number, right: number): string[] {
  const texts: string[] = [];
  for (let column = left; column <= right; column++) {
    const cell = sheet.at(row, column);
    if (cell.kind === "text" && !texts.includes(cell.text)) texts.push(cell.text);
  }
  return texts;
}
