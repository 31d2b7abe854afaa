import { eachNumber } from "../core/edu/eachNumber";
import { gap as gapOf } from "../core/measure/gap";
import { answer } from "./gate/answer";
import { argument } from "./gate/argument";

/**
 * 差额：实际值 − 基准值，负数是低于全省平均的缺口，与印发的表一致。
 * 例：=EDU.GAP(28313,36703) 得 -8390。行与列可以自动配成表。
 * @customfunction GAP
 * @helpurl https://localhost:3000/guide/functions/GAP.html
 * @param 实际值 本地实际数，如生均经费（元）；单个数、单元格或区域，文本数字也可以；空白的结果也是空白。
 * @param 基准值 全省平均等基准数，单位与实际值相同。
 * @returns 差额，单位与实际值相同。
 */
export function gap(实际值: unknown[][], 基准值: unknown[][]): unknown[][] {
  return answer(eachNumber([argument({ 实际值 }), argument({ 基准值 })], gapOf));
}
