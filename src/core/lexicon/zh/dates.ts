import { oneOf } from "../oneOf";

/** How texts around a table say when its figures held. */

/** What says that a date is that of the figures: 数据截至, 统计时间. */
export const AS_OF = new RegExp(oneOf("截{止,至} 数据{采集,统计,}时间 统计时点"));

/** When it was published is not when it held: 2022年11月发布的《2021年度…》. To be taken out, not tested. */
export const PUBLISHED = new RegExp(
  `(?:19|20)\\d{2}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?=${oneOf("发布 印发 公布 下发")})`,
  "g"
);

/** A text with a month for its only date, which is the group: 6月, 6月份. */
export const MONTH_ONLY = /^(?:.*\D)?(1[0-2]|0?[1-9])月(?:份|底|末)?(?:\D.*)?$/;

/** A character before a date that is none of it. */
export const BEFORE_DATE = /^[^\d截至]/;

/** The year that growth is counted from, as the first group or the second: 较2021年, 以2020年为基数. */
export const BASE_YEAR =
  /[较比以]\s*((?:19|20)\d{2})\s*年|((?:19|20)\d{2})\s*年?\s*(?:为)?基(?:年|期|数|准年)/;

const YEAR = "((?:19|20)\\d{2})";
const MONTHS = "(0?[1-9]|1[0-2])";
const DAYS = "(0?[1-9]|[12]\\d|3[01])";
const UNTIL = "(?:截[止至]到?|至)?";

/** Ways to write a period, the most exact first; the groups are year, month, day. */
export const PERIODS: readonly RegExp[] = [
  new RegExp(`${UNTIL}${YEAR}年${MONTHS}月(?:${DAYS}日)?底?`),
  new RegExp(`${UNTIL}${YEAR}[-./]${MONTHS}(?:[-./]${DAYS})?(?!\\d)`),
  new RegExp(`(?:^|\\D)${YEAR}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])?(?!\\d)`),
];
/** A quarter of a year; the groups are the year and its number: 2023年第一季度. */
export const QUARTER = new RegExp(`${YEAR}年?度?第?([一二三四1-4])季度?`);
/** Half a year; the groups are the year and 上 or 下: 2023年上半年. */
export const HALF_YEAR = new RegExp(`${YEAR}年?度?(上|下)半年`);
/** A year, as the group, in a text: 2023年, 2022学年度末. */
export const YEAR_IN_TEXT = new RegExp(`${YEAR}(?:学?年度?(?:末|底)?|(?!\\d))`);
