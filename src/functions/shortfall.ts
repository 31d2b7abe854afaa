import { eachNumber } from "../core/edu/eachNumber";
import { shortfall as shortfallOf } from "../core/measure/shortfall";
import { answer } from "./gate/answer";
import { argument } from "./gate/argument";

/**
 * 缺口：比基准值少多少，是正数；不低于基准值时为 0。
 * 例：=EDU.SHORTFALL(28313,36703) 得 8390。合计各县缺口时用它，盈余不会抵掉别人的缺口。
 * @customfunction SHORTFALL
 * @helpurl https://localhost:3000/guide/functions/SHORTFALL.html
 * @param 实际值 本地实际数，如生均经费（元）；单个数、单元格或区域，文本数字也可以；空白的结果也是空白。
 * @param 基准值 全省平均等基准数，单位与实际值相同。
 * @returns 缺口，单位与实际值相同。
 */
export function shortfall(实际值: unknown[][], 基准值: unknown[][]): unknown[][] {
  return answer(eachNumber([argument({ 实际值 }), argument({ 基准值 })], shortfallOf));
}
