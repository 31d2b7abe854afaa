import { achievementRate } from "../core/measure/achievementRate";
import { summarise } from "../core/edu/summarise";
import { answer } from "./gate/answer";
import { argument } from "./gate/argument";

/**
 * 达成度：达标项数 ÷ 计入项数，是小数（0.7 即 70%），不四舍五入。
 * 例：=EDU.RATE(C3:C33,$A$36) 得 0.7。没有可计的标记得 #N/A。
 * @customfunction RATE
 * @helpurl https://localhost:3000/guide/functions/RATE.html
 * @param 标记 达标标记区域（一格一个标记）；空白和“——”不计，看不懂的标记得 #VALUE! 并指出是哪个。
 * @param [图例] 说明标记含义的文字，可引用表下的注，如 $A$36；省略时按通行写法（√ 达标，※ × - 未达标，* 得零分，—— 不计）。
 * @param [按列] TRUE 时每列（每个县）算一个，向右溢出；省略或 FALSE 时整个区域算一个。
 * @returns 达成度，0 到 1 的小数。
 */
export function rate(标记: unknown[][], 图例?: unknown[][], 按列?: unknown[][]): unknown[][] {
  return answer(
    summarise(argument({ 标记 }), argument({ 图例 }), argument({ 按列 }), achievementRate)
  );
}
