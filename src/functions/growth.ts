import { eachNumber } from "../core/edu/eachNumber";
import { growth as growthOf } from "../core/measure/growth";
import { answer } from "./gate/answer";
import { argument } from "./gate/argument";

/**
 * 定基增长：基准值 ÷ 基年实际值 − 1，是小数；从基年数增长多少才到基准值。
 * 例：=EDU.GROWTH(28313,36703) 得 0.2963（29.63%）。除数是基年数，不是新数；基年数或基准值为 0 得 #DIV/0!。
 * @customfunction GROWTH
 * @helpurl https://localhost:3000/guide/functions/GROWTH.html
 * @param 实际值 基年（如 2021 年）实际数（元）；单个数、单元格或区域，文本数字也可以；空白的结果也是空白。
 * @param 基准值 要达到的指标值，单位与实际值相同。
 * @returns 定基增长，小数。
 */
export function growth(实际值: unknown[][], 基准值: unknown[][]): unknown[][] {
  return answer(eachNumber([argument({ 实际值 }), argument({ 基准值 })], growthOf));
}
