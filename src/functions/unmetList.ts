import { unmetIndicators } from "../core/edu/unmetIndicators";
import { answer } from "./gate/answer";
import { argument } from "./gate/argument";

/**
 * 列出未达标指标的名称，向下溢出；标记有几列（几个县）就列几列。
 * 例：=EDU.UNMETLIST($B$3:$B$33,C3:C33,$A$36)。全部达标时是空白，没有可计的标记得 #N/A。
 * @customfunction UNMETLIST
 * @helpurl https://localhost:3000/guide/functions/UNMETLIST.html
 * @param 指标 指标名称区域，与标记一样长；有几列名称时取最右边不空的一列。
 * @param 标记 达标标记区域，一列是一个县；看不懂的标记得 #VALUE! 并指出是哪个。
 * @param [图例] 说明标记含义的文字，可引用表下的注，如 $A$36；省略时按通行写法（√ 达标，※ × - 未达标，* 得零分，—— 不计）。
 * @returns 未达标指标的名称，一行一个。
 */
export function unmetList(指标: unknown[][], 标记: unknown[][], 图例?: unknown[][]): unknown[][] {
  return answer(unmetIndicators(argument({ 指标 }), argument({ 标记 }), argument({ 图例 })));
}
