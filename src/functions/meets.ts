import { judge } from "../core/edu/judge";
import { answer } from "./gate/answer";
import { argument } from "./gate/argument";

/**
 * 是否达标：数值符合标准得 TRUE，不符合得 FALSE。
 * 例：=EDU.MEETS(90,"≥95%") 得 FALSE，=EDU.MEETS(0.96,"≥95%") 得 TRUE。标准带 % 时，0.96 与 96 都读作 96%；分不清时得 #VALUE!。
 * @customfunction MEETS
 * @helpurl https://localhost:3000/guide/functions/MEETS.html
 * @param 数值 要判断的数；可带 %、元等单位，也可以是 1:14 或 0.38/0.33；空白的结果也是空白。
 * @param 标准 用文字写的标准：≥95%、>98、达到85%以上、不低于6000元、控制在0.35以内、1:15、0.4~0.5、<0.4/<0.35；看不懂或没写方向得 #VALUE!。
 * @returns TRUE 或 FALSE。
 */
export function meets(数值: unknown[][], 标准: unknown[][]): unknown[][] {
  return answer(judge(argument({ 数值 }), argument({ 标准 }), true, false));
}
