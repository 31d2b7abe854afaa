import type { TargetsReport } from "../../core/finding/checkReport";
import type { TargetsModel } from "../../core/kind/targets/model";
import { outlookOf } from "../../core/kind/targets/outlook";
import { targetsTable } from "../../core/present/targetsReport";
import { tableText } from "./reportText";

/** What a table of targets says: how many are met, then each that is not, as its report sheet has it. */
export function targetsLines({ rows }: TargetsReport, model: TargetsModel | undefined): string[] {
  const parts = rows.flatMap((row) => row.parts);
  const met = parts.filter((part) => part.met === true).length;
  const unmet = parts.filter((part) => part.met === false).length;
  const counts = `${rows.length} 项指标，${parts.length} 个数：已达到目标 ${met}，未达到 ${unmet}，无法比较 ${parts.length - met - unmet}。`;
  if (model === undefined || unmet === 0) return [counts];
  const left = outlookOf(model).filter(({ standing }) => standing.met === false);
  return [
    counts,
    "",
    ...tableText({ ...targetsTable(model, left), heading: "未达到目标（约束性在前）" }),
  ];
}
