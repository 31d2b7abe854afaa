import { significant } from "../quantity/significant";
import type { Goal } from "./goal";

/** A goal as people say it: "达成度达到 85%", "进入第 2 名". */
export function goalWords(goal: Goal): string {
  if (goal.kind === "place")
    return goal.place === 1 ? "进到第 1 名" : `进到第 ${goal.place} 名或更前`;
  const percent = significant((goal.numerator * 100) / goal.denominator);
  return `达成度达到 ${Number(percent.toFixed(6))}%`;
}
