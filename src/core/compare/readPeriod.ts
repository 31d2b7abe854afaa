import { toHalfWidth } from "../cell/normalForm";
import { BEFORE_DATE, HALF_YEAR, PERIODS, QUARTER, YEAR_IN_TEXT } from "../lexicon/zh/dates";

/** A day, month, half-year or year that a text names. */
export interface Period {
  year: number;
  /** Its last month, 1…12; null when the text names the year only. */
  month: number | null;
  day: number | null;
  /** As the text has it: "截至2022年12月31日", "2023年". */
  text: string;
}

/** The period that a text names; the first where it names several, null where it names none. */
export function readPeriod(text: string): Period | null {
  const half = toHalfWidth(text).replace(/\s+/g, "");
  for (const form of PERIODS) {
    const match = form.exec(half);
    if (match?.[1] !== undefined && match[2] !== undefined)
      return period(match[1], Number(match[2]), match[3], match[0]);
  }
  const quarter = QUARTER.exec(half);
  if (quarter?.[1] !== undefined && quarter[2] !== undefined)
    return period(quarter[1], 3 * quarterOf(quarter[2]), undefined, quarter[0]);
  const halfYear = HALF_YEAR.exec(half);
  if (halfYear?.[1] !== undefined)
    return period(halfYear[1], halfYear[2] === "上" ? 6 : 12, undefined, halfYear[0]);
  const year = YEAR_IN_TEXT.exec(half);
  return year?.[1] === undefined ? null : period(year[1], null, undefined, year[0]);
}

function period(year: string, month: number | null, day: string | undefined, text: string): Period {
  return {
    year: Number(year),
    month,
    day: day === undefined ? null : Number(day),
    text: text.replace(BEFORE_DATE, ""),
  };
}

function quarterOf(sign: string): number {
  return "一二三四".indexOf(sign) + 1 || Number(sign);
}
