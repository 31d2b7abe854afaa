import type { StatisticsReport } from "../../core/finding/checkReport";
import { auditSums } from "../../core/kind/statistics/auditSums";
import type { StatisticsModel } from "../../core/kind/statistics/model";
import type { ReportTable } from "../../core/present/report";
import { growthTable, sharesTable } from "../../core/present/statisticsReport";
import { alignColumns } from "./alignColumns";
import { oneLine } from "./oneLine";
import { tableText } from "./reportText";

const MOST = 12;

/** What a table of statistics says: how many totals were re-added, shares, growth, and blank totals with what they come to. */
export function statisticsLines(
  { totals }: StatisticsReport,
  model: StatisticsModel | undefined
): string[] {
  const agreeing = totals.length > 0 ? [`重新相加了 ${totals.length} 个合计数。`] : [];
  if (model === undefined) return agreeing;
  return [
    ...agreeing,
    ...investments(model),
    ...part("占比", sharesTable(model)),
    ...part("增长", growthTable(model)),
    ...offers(model),
  ];
}

function investments({ investment, lines }: StatisticsModel): string[] {
  if (investment?.plan === null || investment?.invested === null || investment === null) return [];
  const projects = lines.filter(({ role }) => role === "item").length;
  return [`按“已完成投资＋计划投资≤总投资”核对了 ${projects} 个项目。`];
}

/** A table of its report sheet under a short heading; nothing where it has no rows. */
function part(heading: string, table: ReportTable): string[] {
  return table.rows.length === 0 ? [] : ["", ...tableText({ ...table, heading })];
}

function offers(model: StatisticsModel): string[] {
  const rows = auditSums(model).offers.map(({ cell, name, computed }) => [
    `  ${cell}`,
    oneLine(name),
    String(computed),
  ]);
  return section(
    "合计行中空着、可以补上的数：",
    alignColumns(rows.slice(0, MOST), ["left", "left", "right"])
  );
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", heading, ...lines];
}
