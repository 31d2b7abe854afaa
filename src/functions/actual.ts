import { eachNumber } from "../core/edu/eachNumber";
import { readGrowth } from "../core/edu/readGrowth";
import { readNumber } from "../core/edu/readNumber";
import { baseYearActual } from "../core/measure/baseYearActual";
import { answer } from "./gate/answer";
import { argument } from "./gate/argument";

/**
 * 由印出的定基增长反推基年实际数：基准值 ÷ (1 + 定基增长)。
 * 例：=EDU.ACTUAL(36703,29.63%) 得 28313.66（元）。增长为 -100% 得 #DIV/0!，超过 500% 得 #VALUE!（多半是漏了 %）。
 * @customfunction ACTUAL
 * @helpurl https://localhost:3000/guide/functions/ACTUAL.html
 * @param 基准值 指标值（元）；单个数、单元格或区域，文本数字也可以；空白的结果也是空白。
 * @param 定基增长 小数或百分数：29.63% 或 0.2963；表头带（%）的列写成 C7:C17&"%"。
 * @returns 基年实际数，单位与基准值相同。
 */
export function actual(基准值: unknown[][], 定基增长: unknown[][]): unknown[][] {
  return answer(
    eachNumber([argument({ 基准值 }), argument({ 定基增长 })], baseYearActual, [
      readNumber,
      readGrowth,
    ])
  );
}
