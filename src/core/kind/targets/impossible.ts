import type { Reading, TargetLine } from "./model";

/** Shares that may lie over 100: growths, plans that are overfulfilled. */
const OPEN = /增长|增幅|增速|提高|完成率|执行率|达成率|倍/;
/** Gross rates count pupils of other ages too, so they pass 100 a little. */
const GROSS = /毛入|巩固率/;
const GROSS_LIMIT = 200;
const COUNT = /人数|学生数|教师数|学校数|[个所名]\)|数$|年限|面积|经费/;

/** Why a figure of an indicator cannot be, as a clause of a sentence; null when it can. */
export function impossible({ name, percent }: TargetLine, { value }: Reading): string | null {
  if (percent && !OPEN.test(name)) {
    if (value > (GROSS.test(name) ? GROSS_LIMIT : 100)) return "百分比不可能超过 100";
    if (value < 0) return "百分比不可能为负数";
  }
  if (value < 0 && COUNT.test(name) && !/增|减|差/.test(name)) return "不可能为负数";
  return null;
}
