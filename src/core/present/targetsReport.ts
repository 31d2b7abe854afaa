import { areaAddress } from "../area/address";
import { roundHalfUp } from "../quantity/roundHalfUp";
import type { TargetsModel } from "../kind/targets/model";
import { touchesStrictly } from "../kind/targets/touchesStrictly";
import { outlookOf, type Outlook } from "../kind/targets/outlook";
import { RATE_FORMAT, type ReportCell, type Report, type ReportTable } from "./report";

/**
 * 目标进度: for each table of targets its parts, binding ones at risk first, with the distance to the target, the share of
 * the way that is done and what a year still needs. null without such a table.
 */
export function targetsReport(models: readonly TargetsModel[], date: string): Report | null {
  if (models.length === 0) return null;
  return {
    name: "目标进度",
    title: "目标进度与年均所需",
    date,
    tables: models.map((model) => targetsTable(model)),
    sources: models.map(({ sheet, area }) => `${sheet}!${areaAddress(area)}`),
  };
}

/** Its parts as a table: all, or those given. */
export function targetsTable(
  model: TargetsModel,
  parts: readonly Outlook[] = outlookOf(model)
): ReportTable {
  const { value, target } = model.years;
  return {
    heading: model.title || model.sheet,
    columns: [
      { heading: "状态", width: 18 },
      { heading: "属性", width: 8, centred: true },
      { heading: "指标", width: 48 },
      { heading: "分项", width: 12 },
      { heading: value === null ? "现值" : `${value}年`, width: 10 },
      { heading: target === null ? "目标" : `${target}年目标`, width: 12 },
      { heading: "还差", width: 10 },
      { heading: "已走路程", width: 10, format: RATE_FORMAT },
      { heading: "每年还需", width: 10 },
      { heading: "年均增长", width: 10, format: RATE_FORMAT },
      { heading: "位置", width: 12, centred: true },
    ],
    rows: parts.map((one) => rowOf(model, one)),
    note: "“还差”“每年还需”与指标同单位，负数表示要下降；“年均增长”按复合增长算；约束性指标未达到、且进度落后于时间的排在最前。",
  };
}

/** 须大于 97: what a target asks for that is touched and must be passed. */
function beyond({ operator, target }: Outlook["standing"]): string {
  return `须${operator === ">" ? "大于" : "小于"} ${target ?? ""}`;
}

function rowOf({ sheet }: TargetsModel, one: Outlook): ReportCell[] {
  const { line, part, standing, distance, share, yearly, pace, atRisk } = one;
  const state = standing.met === null ? "无法比较" : standing.met ? "已达到" : "未达到";
  return [
    atRisk ? "未达到（约束性）" : state,
    line.attribute,
    line.name,
    part.label,
    standing.value,
    standing.target === null ? null : `${standing.operator}${standing.target}`,
    touchesStrictly(standing) ? beyond(standing) : distance,
    share,
    yearly === null ? null : roundHalfUp(yearly, 4),
    pace,
    { sheet, cell: part.valueCell },
  ];
}
