import { compareMarks } from "../core/edu/compareMarks";
import { answer } from "./gate/answer";
import { argument } from "./gate/argument";

/**
 * 比较一个县的两期标记：先列“新达标”的指标，再列“退为未达标”的指标，溢出成两列。
 * 例：=EDU.COMPARE($B$3:$B$33,上期!C3:C33,C3:C33,$A$36)。没有变化时是空白；任一期空白或不计的指标不比较。
 * @customfunction COMPARE
 * @helpurl https://localhost:3000/guide/functions/COMPARE.html
 * @param 指标 指标名称区域，与标记一样长。
 * @param 前期标记 前一期的达标标记，一列或一行。
 * @param 后期标记 后一期的达标标记，与前期一样长。
 * @param [图例] 说明标记含义的文字，可引用表下的注，如 $A$36；省略时按通行写法（√ 达标，※ × - 未达标，* 得零分，—— 不计）。
 * @returns 两列：指标、变化。
 */
export function compare(
  指标: unknown[][],
  前期标记: unknown[][],
  后期标记: unknown[][],
  图例?: unknown[][]
): unknown[][] {
  return answer(
    compareMarks(
      argument({ 指标 }),
      argument({ 前期标记 }),
      argument({ 后期标记 }),
      argument({ 图例 })
    )
  );
}
