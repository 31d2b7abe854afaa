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

/**
 * What a header says its column holds; null when it says nothing of the kind (学段, 备注).
 * `header` is the deepest header text of the column; money and growth words decide, in that order.
 */
export function measureOf(header: string): Measure | null {
  const words = header.replace(/\s+/g, "");
  return MEASURES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/**
 * Factor from the unit a header prints to the model's unit (yuan; 亿元 for need; a fraction for growth; people
 * for students). `percent` says that the cell itself prints a % sign, so that its value is a fraction already.
 */
export function unitFactor(measure: Measure, header: string, percent: boolean): number {
  const words = header.replace(/\s+/g, "");
  if (measure === "growth") return percent ? 1 : 0.01;
  const unit = (/[(（]([^()（）]*)[)）][^()（）]*$/.exec(words)?.[1] ?? words).replace(
    /单位[:：]?/,
    ""
  );
  const factor = /亿/.test(unit) ? 1e8 : /万/.test(unit) ? 1e4 : /千元/.test(unit) ? 1e3 : 1;
  if (measure === "need") return /元|亿|万/.test(unit) ? factor / 1e8 : 1;
  return factor;
}
