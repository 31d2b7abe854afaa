import {
  BEGINNING_OF_YEAR,
  INVESTED,
  NO_MONEY,
  PLANNED_INVESTMENT,
  PLANNED_WHOLE,
  SPENT_THIS_YEAR,
  TOTAL_INVESTMENT,
  UNIT_OF_MONEY,
  YEAR_AND_AFTER,
  YUAN_IN,
} from "../../lexicon/zh/investment";
import type { Entry, Investment, MoneyLane } from "./model";

/**
 * The lanes of total investment, investment so far and this year's plan by their headers; null without a total and one
 * of the others. An investment so far that already counts a part of the planned year is left out: it says nothing of
 * what is left. `caption` gives the unit where a header has none.
 */
export function readInvestment(lanes: readonly Entry[], caption: string): Investment | null {
  const texts = lanes.map(({ words }) => words.replace(/\s+/g, ""));
  const find = (wanted: (text: string) => boolean): number =>
    texts.findIndex((text) => wanted(text) && !NO_MONEY.test(text));
  const invested = find((text) => INVESTED.test(text) && !PLANNED_INVESTMENT.test(text));
  const plan = find((text) => PLANNED_INVESTMENT.test(text) && !PLANNED_WHOLE.test(text));
  const total = texts.findIndex(
    (text, k) => k !== invested && k !== plan && TOTAL_INVESTMENT.test(text) && !NO_MONEY.test(text)
  );
  if (total < 0 || (invested < 0 && plan < 0)) return null;
  const lane = (k: number): MoneyLane | null =>
    k < 0 ? null : { lane: k, factor: unitOf(texts[k] ?? "") ?? unitOf(caption) ?? 1e4 };
  const overlapping =
    invested >= 0 &&
    plan >= 0 &&
    (texts.some((text) => SPENT_THIS_YEAR.test(text)) ||
      countsPlan(texts[invested] ?? "", texts[plan] ?? ""));
  const all = {
    total: lane(total),
    invested: overlapping ? null : lane(invested),
    plan: overlapping ? null : lane(plan),
  };
  return all.total === null ? null : { ...all, total: all.total };
}

/** Whether the date of the investment so far lies inside the planned year. */
function countsPlan(invested: string, plan: string): boolean {
  const [, year, rest = ""] = YEAR_AND_AFTER.exec(invested) ?? [];
  const planned = /(20\d\d)/.exec(plan)?.[1];
  if (year === undefined || planned === undefined) return false;
  return Number(year) > Number(planned) || (year === planned && !BEGINNING_OF_YEAR.test(rest));
}

function unitOf(text: string): number | null {
  const unit = UNIT_OF_MONEY.exec(text)?.[1];
  return unit === undefined ? null : (YUAN_IN[unit] ?? null);
}
