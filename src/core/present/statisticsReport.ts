import { areaAddress } from "../area/address";
import { auditSums } from "../kind/statistics/auditSums";
import type { StatisticsModel } from "../kind/statistics/model";
import { sharesOf } from "../kind/statistics/shares";
import { yearlyGrowth } from "../kind/statistics/yearlyGrowth";
import { RATE_FORMAT, type Report, type ReportTable } from "./report";

/**
 * 合计与占比: for each table of statistics its totals as printed and re-added, blank totals with what they come to, shares of
 * the parts and growth between years. null without a table that has any of these.
 */
export function statisticsReport(models: readonly StatisticsModel[], date: string): Report | null {
  const tables = models.flatMap((model) =>
    [totalsOf(model), sharesTable(model), growthTable(model)].filter(({ rows }) => rows.length > 0)
  );
  if (tables.length === 0) return null;
  return {
    name: "合计与占比",
    title: "合计复核、占比与增长",
    date,
    tables,
    sources: models.map(({ sheet, area }) => `${sheet}!${areaAddress(area)}`),
  };
}

function totalsOf(model: StatisticsModel): ReportTable {
  const { totals, offers, findings } = auditSums(model);
  const wrong = new Set(findings.map(({ cell }) => cell));
  return {
    heading: `${model.title || model.sheet}：合计复核`,
    columns: [
      { heading: "位置", width: 10 },
      { heading: "表内合计", width: 14 },
      { heading: "重新相加", width: 14 },
      { heading: "结果", width: 20 },
    ],
    rows: [
      ...totals.map(({ cell, printed, computed }) => [
        { sheet: model.sheet, cell },
        printed,
        computed,
        wrong.has(cell) ? "不一致，请核对" : "一致",
      ]),
      ...offers.map(({ cell, computed }) => [
        { sheet: model.sheet, cell },
        null,
        computed,
        "空着，可以补上",
      ]),
    ],
  };
}

/** Shares of the parts of a table; without rows where it has none. */
export function sharesTable(model: StatisticsModel): ReportTable {
  return {
    heading: `${model.title || model.sheet}：占比`,
    columns: [
      { heading: "分项", width: 24 },
      { heading: "人数（个数）", width: 14 },
      { heading: "总数", width: 14 },
      { heading: "占比", width: 10, format: RATE_FORMAT },
    ],
    rows: sharesOf(model).map(({ name, part, whole, share }) => [name, part, whole, share]),
  };
}

/** Growth between the years of a table; without rows where it has none. */
export function growthTable(model: StatisticsModel): ReportTable {
  return {
    heading: `${model.title || model.sheet}：增长`,
    columns: [
      { heading: "项目", width: 24 },
      { heading: "年份", width: 14 },
      { heading: "前一年", width: 14 },
      { heading: "后一年", width: 14 },
      { heading: "增长", width: 10, format: RATE_FORMAT },
    ],
    rows: yearlyGrowth(model).map(({ name, from, to, before, after, growth }) => [
      name || "合计",
      `${from}→${to}`,
      before,
      after,
      growth,
    ]),
  };
}
