import type { Measure } from "./model";

const MEASURES: readonly (readonly [Measure, RegExp])[] = [
  [
    "need",
    /(?:应增|需增|新增|增加|所需|需要|需求|缺口|需补|须增)[^,，]{0,8}(?:经费|资金|投入|总额|金额)|经费(?:缺口|需求)|应增|缺口总?额|[(（]亿元[)）]$/,
  ],
  ["gap", /差额|差距|差值|相差|缺额|缺口|[生人]均差|差$/],
  ["growth", /增长|增幅|增速|提高(?:比例|幅度)/],
  ["students", /学生(?:人?数|总数)|在校生|在园(?:幼儿)?(?:人?数)|人数|人口/],
  ["target", /指标值|目标值|标准值|达标值|基准|省平均|全省平均|平均水平|省均|应达|目标/],
  ["actual", /实际|现状|完成值|当年值|决算|执行|支出|拨款|生均|人均|\d{4}年/],
];

/** Growth over the year before, which no benchmark determines. */
const OTHER_GROWTH = /(?:比|较)(?:上年|去年|上一年度?)|同比|环比|年均增|年增长/;

/**
 * What a header says its column holds; null when it says nothing of the kind (学段, 备注).
 * `header` is the deepest header text of the column; money and growth words decide, in that order.
 */
export function measureOf(header: string): Measure | null {
  const words = header.replace(/\s+/g, "");
  if (OTHER_GROWTH.test(words) && !/定基|达到|应/.test(words)) return null;
  return MEASURES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/**
 * Factor from the unit a header prints to the model's unit (yuan; 亿元 for need; a fraction for growth; people
 * for students). A header without a unit takes that of the `caption` over the table (单位：万元); of a caption's
 * several units (单位：元、亿元) need takes the largest, money per head the smallest. Without any, figures are in the
 * model's unit. `percent` says that the cell itself prints a % sign, so that its value is a fraction already.
 */
export function unitFactor(
  measure: Measure,
  header: string,
  percent: boolean,
  caption = ""
): number {
  if (measure === "growth") return percent ? 1 : 0.01;
  if (measure === "students") return unitsIn(header)[0] ?? 1;
  const units = unitsIn(header);
  const factors = units.length > 0 ? units : unitsIn(caption);
  if (measure === "need") return factors.length === 0 ? 1 : Math.max(...factors) / 1e8;
  return factors.length === 0 ? 1 : Math.min(...factors);
}

/** The units of money or people that a text ends with or has in brackets, in yuan or people; [] when it has none. */
function unitsIn(text: string): number[] {
  const words = text.replace(/\s+/g, "");
  const unit =
    /[(（]([^()（）]*)[)）][^()（）]*$/.exec(words)?.[1] ?? /单位[:：](.+)$/.exec(words)?.[1] ?? "";
  return [...unit.matchAll(/([千万亿]?)(?:元|人)|([万亿])(?=[)）]|$)/g)].map(
    ([, scale, bare]) => SCALES[scale || bare || "元"] ?? 1
  );
}

const SCALES: Record<string, number> = { 元: 1, 千: 1e3, 万: 1e4, 亿: 1e8 };
