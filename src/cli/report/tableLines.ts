import type { TableReport } from "../../core/finding/checkReport";
import type { TableModel } from "../../core/kind/tableModel";
import { checklistLines } from "./checklistLines";
import { findingLines } from "./findingLines";
import { fundingLines } from "./fundingLines";
import { oneLine } from "./oneLine";
import { schoolsLines } from "./schoolsLines";
import { statisticsLines } from "./statisticsLines";
import { targetsLines } from "./targetsLines";

const KINDS: Readonly<Record<TableReport["kind"], string>> = {
  checklist: "达标情况表",
  funding: "经费测算表",
  targets: "目标指标表",
  statistics: "统计表",
  schools: "学校资源配置表",
};

/** One table: heading, what it says, then its findings or that all figures agree. `model` is what it was read from. */
export function tableLines(table: TableReport, model?: TableModel): string[] {
  const title = oneLine(table.title);
  const findings = findingLines(table.findings);
  return [
    `【${oneLine(table.sheet)}】${title}`,
    [KINDS[table.kind], table.range, ...extent(table)].join(" · "),
    ...body(table, model),
    ...(findings.length > 0 ? findings : ["", "表内数字核对一致。"]),
  ];
}

function extent(table: TableReport): string[] {
  if (table.kind !== "checklist") return [];
  const counted = table.indicators.filter(({ excluded }) => !excluded).length;
  return [`计入指标 ${counted} 项`, `县（市、区）${table.regions.length} 个`];
}

function body(table: TableReport, model: TableModel | undefined): string[] {
  const lines = linesOf(table, model);
  return lines.length > 0 ? ["", ...lines] : [];
}

function linesOf(table: TableReport, model: TableModel | undefined): string[] {
  switch (table.kind) {
    case "checklist":
      return checklistLines(table);
    case "funding":
      return fundingLines(table);
    case "statistics":
      return statisticsLines(table, model?.kind === "statistics" ? model : undefined);
    case "targets":
      return targetsLines(table, model?.kind === "targets" ? model : undefined);
    case "schools":
      return schoolsLines(table, model?.kind === "schools" ? model : undefined);
  }
}
