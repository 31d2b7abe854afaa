import { eachNumber } from "../core/edu/eachNumber";
import { need as needOf } from "../core/measure/need";
import { answer } from "./gate/answer";
import { argument } from "./gate/argument";

/**
 * 应增经费（亿元）：生均差额 × 学生数 ÷ 1 亿，符号与差额相同，负数是要增加的经费。
 * 例：=EDU.NEED(28313,36703,73657) 得 -6.18（亿元）。
 * @customfunction NEED
 * @helpurl https://localhost:3000/guide/functions/NEED.html
 * @param 实际值 本地生均实际数（元）；单个数、单元格或区域，文本数字也可以；空白的结果也是空白。
 * @param 基准值 生均基准数（元）。
 * @param 学生数 在校学生数（人）；负数得 #NUM!。
 * @returns 应增经费，单位：亿元。
 */
export function need(实际值: unknown[][], 基准值: unknown[][], 学生数: unknown[][]): unknown[][] {
  return answer(
    eachNumber([argument({ 实际值 }), argument({ 基准值 }), argument({ 学生数 })], needOf)
  );
}
