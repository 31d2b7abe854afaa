import type { FindingRule, TableReport } from "../../core/finding/checkReport";
import type { TableModel } from "../../core/kind/tableModel";
import type { RootCause } from "../../core/review/causes/rootCause";
import { rootCauses } from "../../core/review/causes/rootCauses";
import { alignColumns } from "./alignColumns";
import { findingTitles } from "./findingTitles";
import { oneLine } from "./oneLine";

const MOST = 20;

/**
 * What of a table is to be looked at, as the pane counts it: findings of one cause once, by the kind of contradiction, with the
 * figures that contradict below. Long groups are cut; [] when all agrees.
 */
export function findingLines(table: TableReport, model: TableModel | undefined): string[] {
  const groups = new Map<FindingRule, RootCause[]>();
  for (const cause of rootCauses({ tables: [table], models: model ? [model] : [] }))
    groups.set(cause.rule, [...(groups.get(cause.rule) ?? []), cause]);
  return [...groups].flatMap(([rule, group]) => {
    const shown = group
      .slice(0, MOST)
      .flatMap(({ cells, lead, contradictions }) => [
        [`  ${cells[0] ?? ""}`, oneLine(lead)],
        ...contradictions.map(({ text }) => ["", `· ${oneLine(text)}`]),
      ]);
    const rest = group.length - Math.min(group.length, MOST);
    return [
      "",
      `请核对：${findingTitles[rule]}（${group.length} 处）`,
      ...alignColumns(shown, ["left", "left"]),
      ...(rest > 0 ? [`  …… 另有 ${rest} 处，用 --json 可看全部`] : []),
    ];
  });
}
