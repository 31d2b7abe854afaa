import type { Area } from "../area/area";
import { inArea } from "../area/inArea";
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
  return (
    /^[\s(（【[]*(?:注|附注|说明|备注|数据来源|资料来源|来源|填表|制表|填报|审核|单位|计量单位|图例|符号|表格?中|其中：|数据截[止至])\s*[:：1-9一二（(“"]|^\s*\d+[.、．].*["“”].{1,4}["”“].*(?:表示|为|代表)/.test(
      text
    ) || /^[\s(（]*(?:数据截[止至]|本表|截至|截止|表中)/.test(text)
  );
}

/** Whether a line above a table says its unit, date, source or number (单位：万元, 附件1, 2023年3月) rather than its title. */
export function isCaption(text: string): boolean {
  return (
    /^[\s(（【]*(?:金额|计量|货币)?单位|^\s*附(?:件|表)\s*\d*[:：]?\s*$|^\s*表\s*[\d一二三四五六七八九十—-]+\s*$|^[\s(（]*(?:填报|填表|制表|统计|报送|编制|截[止至]|数据)[^表]{0,6}(?:单位|时间|日期|人|截[止至]|来源)?.*[:：]|^[\s(（]*\d{4}年(?:\d+月)?(?:\d+日)?(?:度)?[)）]?\s*$|^[\s(（]*\d+[年.\-/][\d年月日.\-/]*[)）]?\s*$/.test(
      text
    ) || isNote(text)
  );
}
