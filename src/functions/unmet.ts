import { summarise } from "../core/edu/summarise";
import { unmetCount } from "../core/measure/unmetCount";
import { answer } from "./gate/answer";
import { argument } from "./gate/argument";

/**
 * 未达标项数，得零分的也算未达标。
 * 例：=EDU.UNMET(C3:C33,$A$36) 得 9。没有可计的标记得 #N/A。
 * @customfunction UNMET
 * @helpurl https://localhost:3000/guide/functions/UNMET.html
 * @param 标记 达标标记区域（一格一个标记）；空白和“——”不计，看不懂的标记得 #VALUE! 并指出是哪个。
 * @param [图例] 说明标记含义的文字，可引用表下的注，如 $A$36；省略时按通行写法（√ 达标，※ × - 未达标，* 得零分，—— 不计）。
 * @param [按列] TRUE 时每列（每个县）算一个，向右溢出；省略或 FALSE 时整个区域算一个。
 * @returns 未达标项数，单位：项。
 */
export function unmet(标记: unknown[][], 图例?: unknown[][], 按列?: unknown[][]): unknown[][] {
  return answer(summarise(argument({ 标记 }), argument({ 图例 }), argument({ 按列 }), unmetCount));
}
