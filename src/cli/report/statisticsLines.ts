import type { StatisticsReport } from "../../core/finding/checkReport";
import { auditSums } from "../../core/kind/statistics/auditSums";
import type { StatisticsModel } from "../../core/kind/statistics/model";
import { sharesOf } from "../../core/kind/statistics/shares";
import { yearlyGrowth } from "../../core/kind/statistics/yearlyGrowth";
import { alignColumns } from "./alignColumns";
import { oneLine } from "./oneLine";
import { rateText } from "./rateText";

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
    ...shares(model),
    ...growths(model),
    ...offers(model),
  ];
}

function investments({ investment, lines }: StatisticsModel): string[] {
  if (investment?.plan === null || investment?.invested === null || investment === null) return [];
  const projects = lines.filter(({ role }) => role === "item").length;
  return [`按“已完成投资＋计划投资≤总投资”核对了 ${projects} 个项目。`];
}

function shares(model: StatisticsModel): string[] {
  const rows = sharesOf(model).map(({ name, part, whole, share }) => [
    `  ${oneLine(name)}`,
    `${part} ÷ ${whole}`,
    rateText(share),
  ]);
  return section("占比：", alignColumns(rows.slice(0, MOST), ["left", "right", "right"]));
}

function growths(model: StatisticsModel): string[] {
  const rows = yearlyGrowth(model).map(({ name, from, to, before, after, growth }) => [
    `  ${oneLine(name) || "合计"}`,
    `${from}年 ${before}`,
    `${to}年 ${after}`,
    `${growth > 0 ? "+" : ""}${rateText(growth)}`,
  ]);
  return section("增长：", alignColumns(rows.slice(0, MOST), ["left", "right", "right", "right"]));
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
