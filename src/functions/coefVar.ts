import { coefficientOfVariation } from "../core/edu/coefficientOfVariation";
import { answer } from "./gate/answer";
import { argument } from "./gate/argument";

/**
 * 差异系数，按学生数加权：各校与加权平均的标准差 ÷ 加权平均。
 * 例：=EDU.COEFVAR(E5:E20,D5:D20) 得 0.515。不要用 STDEV.P/AVERAGE：不加权，会把不合格算成合格。
 * @customfunction COEFVAR
 * @helpurl https://localhost:3000/guide/functions/COEFVAR.html
 * @param 生均值 各校的生均数或每百名学生数，一校一格（不是总数；只有总数时写 总数/学生数）。
 * @param 学生数 各校在校学生数（人），与生均值一样大；只有一边空白得 #VALUE!，合计为 0 得 #DIV/0!。
 * @returns 差异系数。
 */
export function coefVar(生均值: unknown[][], 学生数: unknown[][]): unknown[][] {
  return answer([[coefficientOfVariation(argument({ 生均值 }), argument({ 学生数 }))]]);
}
