import type { Finding } from "../../core/finding/checkReport";
import { alignColumns } from "./alignColumns";
import { findingTitles } from "./findingTitles";
import { oneLine } from "./oneLine";

const MOST = 20;

/** Findings of a table grouped by rule, cell and sentence a line, long groups cut; [] when all agrees. */
export function findingLines(findings: readonly Finding[]): string[] {
  const groups = new Map<Finding["rule"], Finding[]>();
  for (const finding of findings)
    groups.set(finding.rule, [...(groups.get(finding.rule) ?? []), finding]);
  return [...groups].flatMap(([rule, group]) => {
    const shown = group.slice(0, MOST).map(({ cell, message }) => [`  ${cell}`, oneLine(message)]);
    const rest = group.length - shown.length;
    return [
      "",
      `请核对：${findingTitles[rule]}（${group.length} 处）`,
      ...alignColumns(shown, ["left", "left"]),
      ...(rest > 0 ? [`  …… 另有 ${rest} 处，用 --json 可看全部`] : []),
    ];
  });
}
