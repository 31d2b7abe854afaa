import type { Entry, Investment, MoneyLane } from "./model";

const TOTAL = /总投资|投资总额|投资总?概算|概算总投资|计划总投资|项目投资额|投资规模/;
const INVESTED =
  /累计(?:已)?(?:完成|到位|投入|支付|下达)?(?:的)?(?:投资|资金)|(?:已|累计)(?:完成|投入|支付)(?:投资|资金)?|(?:至|到).{0,12}(?:完成|投入)(?:投资|资金)|开工以?来.{0,8}投资/;
const PLAN = /计划(?:完成)?投资|投资计划|计划安排(?:投资|资金)|拟(?:完成)?投资|计划投入/;
const THIS_YEAR = /(?:本年|今年|当年|年内|年度|1-\d+月)(?:已|实际|累计)?(?:完成|投入|到位)/;
const NOT_MONEY = /进度|内容|比例|率|占|%|时间/;
const SCALES: Record<string, number> = { 元: 1, 千元: 1e3, 万元: 1e4, 百万元: 1e6, 亿元: 1e8 };

/**
 * The lanes of total investment, investment so far and this year's plan by their headers; null without a total and one
 * of the others. An investment so far that already counts a part of the planned year is left out: it says nothing of
 * what is left. `caption` gives the unit where a header has none.
 */
export function readInvestment(lanes: readonly Entry[], caption: string): Investment | null {
  const texts = lanes.map(({ words }) => words.replace(/\s+/g, ""));
  const find = (wanted: (text: string) => boolean): number =>
    texts.findIndex((text) => wanted(text) && !NOT_MONEY.test(text));
  const invested = find((text) => INVESTED.test(text) && !PLAN.test(text));
  const plan = find((text) => PLAN.test(text) && !/计划总投资|总投资计划/.test(text));
  const total = texts.findIndex(
    (text, k) => k !== invested && k !== plan && TOTAL.test(text) && !NOT_MONEY.test(text)
  );
  if (total < 0 || (invested < 0 && plan < 0)) return null;
  const lane = (k: number): MoneyLane | null =>
    k < 0 ? null : { lane: k, factor: unitOf(texts[k] ?? "") ?? unitOf(caption) ?? 1e4 };
  const overlapping =
    invested >= 0 &&
    plan >= 0 &&
    (texts.some((text) => THIS_YEAR.test(text)) ||
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
  const [, year, rest = ""] = /(20\d\d)年?(.{0,6})/.exec(invested) ?? [];
  const planned = /(20\d\d)/.exec(plan)?.[1];
  if (year === undefined || planned === undefined) return false;
  return Number(year) > Number(planned) || (year === planned && !/^年?初/.test(rest));
}

function unitOf(text: string): number | null {
  const unit = /[(（:：](?:单位[:：])?((?:百|千|万|亿)?元)/.exec(text)?.[1];
  return unit === undefined ? null : (SCALES[unit] ?? null);
}
