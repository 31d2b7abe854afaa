import { toHalfWidth } from "../cell/normalForm";

/** A day, month, half-year or year that a text names. */
export interface Period {
  year: number;
  /** Its last month, 1…12; null when the text names the year only. */
  month: number | null;
  day: number | null;
  /** As the text has it: "截至2022年12月31日", "2023年". */
  text: string;
}

const YEAR = "((?:19|20)\\d{2})";
const MONTHS = "(0?[1-9]|1[0-2])";
const DAYS = "(0?[1-9]|[12]\\d|3[01])";
const UNTIL = "(?:截[止至]到?|至)?";

/** Ways to write a period, the most exact first; the groups are year, month, day. */
const FORMS: readonly RegExp[] = [
  new RegExp(`${UNTIL}${YEAR}年${MONTHS}月(?:${DAYS}日)?底?`),
  new RegExp(`${UNTIL}${YEAR}[-./]${MONTHS}(?:[-./]${DAYS})?(?!\\d)`),
  new RegExp(`(?:^|\\D)${YEAR}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])?(?!\\d)`),
];
const QUARTER = new RegExp(`${YEAR}年?度?第?([一二三四1-4])季度?`);
const HALF = new RegExp(`${YEAR}年?度?(上|下)半年`);
const PLAIN_YEAR = new RegExp(`${YEAR}(?:学?年度?(?:末|底)?|(?!\\d))`);

/** The period that a text names; the first where it names several, null where it names none. */
export function readPeriod(text: string): Period | null {
  const half = toHalfWidth(text).replace(/\s+/g, "");
  for (const form of FORMS) {
    const match = form.exec(half);
    if (match?.[1] !== undefined && match[2] !== undefined)
      return period(match[1], Number(match[2]), match[3], match[0]);
  }
  const quarter = QUARTER.exec(half);
  if (quarter?.[1] !== undefined && quarter[2] !== undefined)
    return period(quarter[1], 3 * quarterOf(quarter[2]), undefined, quarter[0]);
  const halfYear = HALF.exec(half);
  if (halfYear?.[1] !== undefined)
    return period(halfYear[1], halfYear[2] === "上" ? 6 : 12, undefined, halfYear[0]);
  const year = PLAIN_YEAR.exec(half);
  return year?.[1] === undefined ? null : period(year[1], null, undefined, year[0]);
}

function period(year: string, month: number | null, day: string | undefined, text: string): Period {
  return {
    year: Number(year),
    month,
    day: day === undefined ? null : Number(day),
    text: text.replace(/^[^\d截至]/, ""),
  };
}

function quarterOf(sign: string): number {
  return "一二三四".indexOf(sign) + 1 || Number(sign);
}
