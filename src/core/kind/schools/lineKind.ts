import type { LineKind } from "./model";

/** What a printed line holds: one of the model's kinds, or "other": a line of standards, extremes, deviations … */
export type PrintedKind = LineKind | "other";

const KINDS: readonly (readonly [PrintedKind, RegExp])[] = [
  [
    "other",
    /差异系数.*(?:标准|要求|限|目标)|标准差|方差|最[大小高低多少]|极差|中位|排名|综合差异|全[省国]|省均|国均|上年|去年|增减|缺口|差额|(?:未|不)达标.*(?:率|比例|占比)|85%/,
  ],
  ["cv", /(?:差异|变异|离散)系数|^CV值?$/i],
  ["metShare", /(?:达标|合格|达成).*(?:率|比例|占比|比重)|(?:达标|合格).*%/],
  ["unmetSchools", /(?:未|不)(?:达标|合格|达到).*(?:数|校|所)|(?:未|不)(?:达标|合格)$/],
  ["metSchools", /(?:达标|合格|达到标准).*(?:数|校|所)|^达标$/],
  ["other", /标准|达标值|要求|目标值|基准|阈值|规定值|底线|指标值|基本值|是否达标|达标情况|结论/],
  ["mean", /平均|均值|^[县区市州旗全]{1,2}均$|^[\u4e00-\u9fff]{0,6}(?:小学|初中)?均值?$/],
  [
    "total",
    /^(?:[\u4e00-\u9fff]{0,8}[(（]?)?(?:合计|总计|小计|共计|汇总)[)）]?$|^全[县区市州旗](?:小学|初中)?$/,
  ],
];

/**
 * What the label of a line says it prints; null for the name of a school. A school's name never holds these words, save
 * 标准 inside a longer name (标准化学校), which is let pass.
 */
export function lineKind(label: string): PrintedKind | null {
  const words = label.replace(/[\s\u3000]+/g, "");
  if (
    words.length > 24 ||
    /(?:小学|中学|学校|校区|教学点|幼儿园)(?:[(（].*[)）])?$/.test(
      words.replace(/^全[县区市].*/, "")
    )
  )
    return null;
  return KINDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
