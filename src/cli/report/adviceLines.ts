import type { Advice } from "../../core/advice/advice";
import { MOST_ADVICE } from "../../core/advice/adviseWorkbook";
import { oneLine } from "./oneLine";

const MOST = 20;

/** Matters that two sheets of a workbook mark differently, for a reader; [] when there are none. They are no findings. */
export function adviceLines(advice: readonly Advice[]): string[] {
  if (advice.length === 0) return [];
  const rest = advice.length - MOST;
  const orMore = advice.length === MOST_ADVICE ? "以上" : "";
  return [
    `参考：同一事项在两张表里标记不同（${advice.length} 处${orMore}，不算错误）`,
    ...advice.slice(0, MOST).map(({ message }) => `  ${oneLine(message)}`),
    ...(rest > 0 ? [`  …… 另有 ${rest} 处${orMore}；同一张表的两期请用 --compare 比较`] : []),
  ];
}
