import { normalForm } from "../cell/normalForm";
import { Lexicon } from "../lexicon/lexicon";
import { SUMS, type SumSense } from "../lexicon/zh/sums";
import { regionKind } from "../region/regionKind";

const sums = new Lexicon<SumSense>(SUMS);

/** Whether a label names a line that follows from the others: 合计, 全市平均, 排名; false for 平均班额. */
export function isTotalLine(name: string): boolean {
  const kind = regionKind(name);
  if (kind === "total" || kind === "subtotal" || kind === "benchmark") return true;
  const key = normalForm(name);
  const covered = sums.read(key).reduce((length, { start, end }) => length + end - start, 0);
  return covered === key.length;
}
