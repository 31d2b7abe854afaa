import type { TableReport } from "../../core/finding/checkReport";
import type { TableModel } from "../../core/kind/tableModel";
import { checklistLines } from "./checklistLines";
import { findingLines } from "./findingLines";
import { fundingLines } from "./fundingLines";
import { oneLine } from "./oneLine";
import { shorten } from "./shorten";
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
  const findings = findingLines(table, model);
  return [
    `【${oneLine(table.sheet)}】${title}`,
    [KINDS[table.kind], table.range, ...extent(table)].join(" · "),
    ...body(table, model),
    ...readingLines(table),
    ...(findings.length > 0 ? findings : ["", agreeing(table)]),
  ];
}

/** How the table was read where it could be read otherwise, and the cells that no role explains; [] without any. */
function readingLines({ reading = [], notUnderstood = [] }: TableReport): string[] {
  const cells = notUnderstood
    .slice(0, MOST_CELLS)
    .map(({ cell, text }) => `${cell}“${shorten(text, LONGEST_CELL)}”`);
  const more = notUnderstood.length > cells.length ? ` 等 ${notUnderstood.length} 格` : "";
  return [
    ...(reading.length > 0 ? ["", ...reading.map((sentence) => `读法：${oneLine(sentence)}`)] : []),
    ...(cells.length > 0
      ? ["", `没有看懂、没有计入的格：${cells.map(oneLine).join("、")}${more}。`]
      : []),
  ];
}

const MOST_CELLS = 8;
const LONGEST_CELL = 20;

/** What is said where nothing disagrees: all figures, or those that were understood. */
function agreeing({ notUnderstood = [] }: TableReport): string {
  return notUnderstood.length === 0
    ? "表内数字核对一致。"
    : `看懂了的数字核对一致，另有 ${notUnderstood.length} 格没有看懂。`;
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
      return fundingLines(table, model?.kind === "funding" ? model : undefined);
    case "statistics":
      return statisticsLines(table, model?.kind === "statistics" ? model : undefined);
    case "targets":
      return targetsLines(table, model?.kind === "targets" ? model : undefined);
    case "schools":
      return schoolsLines(table, model?.kind === "schools" ? model : undefined);
  }
}
