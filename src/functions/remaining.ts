import { remaining as remainingOf } from "../core/edu/remaining";
import { answer } from "./gate/answer";
import { argument } from "./gate/argument";

/**
 * 还差几项：要达到目标达成度，还须有多少项转为达标；已经达到时为 0。
 * 例：=EDU.REMAINING(C3:C33,90%) 得 6（30 项中已达标 21 项）。
 * @customfunction REMAINING
 * @helpurl https://localhost:3000/guide/functions/REMAINING.html
 * @param 标记 达标标记区域（一格一个标记）；空白和“——”不计，看不懂的标记得 #VALUE! 并指出是哪个。
 * @param 目标达成度 如 90%、0.9 或 90；超出 0 到 100% 得 #NUM!。
 * @param [图例] 说明标记含义的文字，可引用表下的注，如 $A$36；省略时按通行写法（√ 达标，※ × - 未达标，* 得零分，—— 不计）。
 * @returns 还须达标的项数，单位：项。
 */
export function remaining(
  标记: unknown[][],
  目标达成度: unknown[][],
  图例?: unknown[][]
): unknown[][] {
  return answer(remainingOf(argument({ 标记 }), argument({ 目标达成度 }), argument({ 图例 })));
}
