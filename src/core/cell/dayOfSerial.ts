/** Days from the first of March of year 0 to day 0 of Excel's calendar, the 30th of December 1899. */
const BEFORE = 693_899;
/** Days of four hundred years, of a hundred, of four and of one. */
const [FOUR_HUNDRED, HUNDRED, FOUR, ONE] = [146_097, 36_524, 1_461, 365];

/** The day that Excel's number of a date stands for, as "2026年12月31日"; for numbers from 61 (the 1st of March 1900) on. */
export function dayOfSerial(serial: number): string {
  const days = Math.floor(serial) + BEFORE;
  const era = Math.floor(days / FOUR_HUNDRED);
  let rest = days - era * FOUR_HUNDRED;
  // The last day of a long span has no next one to fall into.
  const centuries = Math.min(3, Math.floor(rest / HUNDRED));
  rest -= centuries * HUNDRED;
  const fours = Math.floor(rest / FOUR);
  rest -= fours * FOUR;
  const years = Math.min(3, Math.floor(rest / ONE));
  rest -= years * ONE;
  // Months from March on have 153 days in five.
  const month = Math.floor((5 * rest + 2) / 153);
  const day = rest - Math.floor((153 * month + 2) / 5) + 1;
  const year = era * 400 + centuries * 100 + fours * 4 + years + (month > 9 ? 1 : 0);
  return `${year}年${month > 9 ? month - 9 : month + 3}月${day}日`;
}
