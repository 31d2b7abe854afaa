import { eachNumber } from "../core/edu/eachNumber";
import { progress as progressOf } from "../core/measure/progress";
import { answer } from "./gate/answer";
import { argument } from "./gate/argument";

/**
 * 完成进度：(现值 − 基期值) ÷ (目标值 − 基期值)，是小数；升的指标和降的指标都适用。
 * 例：=EDU.PROGRESS(55.8,53.3,50.8) 得 0.5。超过目标时大于 1，倒退时为负；目标值等于基期值得 #DIV/0!。
 * @customfunction PROGRESS
 * @helpurl https://localhost:3000/guide/functions/PROGRESS.html
 * @param 基期值 起点（如 2020 年）的数；单个数、单元格或区域，文本数字也可以；空白的结果也是空白。
 * @param 现值 现在的数。
 * @param 目标值 目标（如 2025 年）的数。
 * @returns 完成进度，小数。
 */
export function progress(基期值: unknown[][], 现值: unknown[][], 目标值: unknown[][]): unknown[][] {
  return answer(
    eachNumber([argument({ 基期值 }), argument({ 现值 }), argument({ 目标值 })], progressOf)
  );
}
