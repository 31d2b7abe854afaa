import { ranking } from "../core/edu/ranking";
import { answer } from "./gate/answer";
import { argument } from "./gate/argument";

/**
 * 中国式排名：同值同名次，下一个名次不跳（1、1、2），溢出成与原区域一样的形状。
 * 例：=EDU.RANK(D47:L47)。按没有四舍五入的数排，20/44 的两个县名次相同。
 * @customfunction RANK
 * @helpurl https://localhost:3000/guide/functions/RANK.html
 * @param 数值 要排名的区域；空白不参加，结果也是空白；有看不懂的数得 #VALUE!。
 * @param [升序] TRUE 时最小的第 1 名；省略或 FALSE 时最大的第 1 名。
 * @returns 名次。
 */
export function rank(数值: unknown[][], 升序?: unknown[][]): unknown[][] {
  return answer(ranking(argument({ 数值 }), argument({ 升序 })));
}
