import { eachNumber } from "../core/edu/eachNumber";
import { pace as paceOf } from "../core/measure/pace";
import { answer } from "./gate/answer";
import { argument } from "./gate/argument";

/**
 * 年均增长：按年复利，从现值到目标值每年须增长多少，是小数；负数表示每年须下降。
 * 例：=EDU.PACE(72.91,95,3) 得 0.0922（9.22%）。现值为 0 得 #DIV/0!，年数不大于 0 得 #NUM!。
 * @customfunction PACE
 * @helpurl https://localhost:3000/guide/functions/PACE.html
 * @param 现值 现在的数；单个数、单元格或区域，文本数字也可以；空白的结果也是空白。
 * @param 目标值 目标数，单位与现值相同。
 * @param 年数 还有几年。
 * @returns 年均增长，小数。
 */
export function pace(现值: unknown[][], 目标值: unknown[][], 年数: unknown[][]): unknown[][] {
  return answer(eachNumber([argument({ 现值 }), argument({ 目标值 }), argument({ 年数 })], paceOf));
}
