import { roundHalfUp } from "../../core/quantity/roundHalfUp";
import type { SchoolsReport } from "../../core/finding/checkReport";
import { balancedDevelopment2017 } from "../../core/standard/balancedDevelopment2017";
import { amountText } from "../../core/kind/schools/amountText";
import { assessSchools, type AssessedSchools } from "../../core/kind/schools/assess";
import { belowText } from "../../core/kind/schools/belowText";
import type { LevelSource, SchoolsModel } from "../../core/kind/schools/model";
import { raisePlan } from "../../core/kind/schools/raisePlan";
import { shortfalls, totalMissing } from "../../core/kind/schools/shortfalls";
import { alignColumns } from "./alignColumns";
import { nameList } from "./nameList";
import { oneLine } from "./oneLine";

/** Schools and raises that are listed one by one. */
const MOST = 20;
const SOURCES: Readonly<Record<LevelSource, string>> = {
  column: "按表内学段列",
  heading: "按表内小标题",
  name: "按学校名称",
  title: "按标题",
  sheet: "按工作表名",
  threshold: "按表内印的标准",
  grades: "按年级数",
  assumed: "表上没有写明学段，暂按小学标准",
};

/**
 * What a table of schools says: each resource against its threshold and its 差异系数 against the limit; with the model also
 * what is missing where, and the least that brings each coefficient to its limit.
 */
export function schoolsLines(report: SchoolsReport, model: SchoolsModel | undefined): string[] {
  const assessed = model === undefined ? undefined : assessSchools(model);
  const source = model === undefined ? "" : `（${SOURCES[model.levelSource]}）`;
  const { number } = balancedDevelopment2017.source;
  return [
    `学段：${report.level}${source} · 学校 ${report.indicators[0]?.schools ?? 0} 所 · 标准：${number}`,
    "",
    ...resourceLines(report, assessed),
    ...failingLines(report),
    ...(model === undefined || assessed === undefined
      ? []
      : [...missingLines(model, assessed), ...raiseLines(model, assessed)]),
  ];
}

function resourceLines(
  { indicators }: SchoolsReport,
  assessed: AssessedSchools | undefined
): string[] {
  const header = ["指标", "标准", "达标校", "加权平均", "差异系数", "限值", ""];
  const rows = indicators.map(({ name, threshold, schoolsMet, schools, cv, cvLimit, cvMet }, k) => {
    const resource = assessed?.resources[k];
    const missing = resource?.missing ?? 0;
    const verdict = cvMet === null ? (cv === null ? "—" : "未定") : cvMet ? "达标" : "超限";
    return [
      name,
      `${threshold}`,
      `${schoolsMet}/${schools}`,
      resource?.mean === null || resource === undefined
        ? "—"
        : roundHalfUp(resource.mean, 2).toFixed(2),
      cv === null ? "—" : roundHalfUp(cv, 3).toFixed(3),
      cvLimit.toFixed(2),
      missing > 0 ? `${verdict}（缺 ${missing} 校数据）` : verdict,
    ];
  });
  return alignColumns(
    [header, ...rows],
    ["left", "right", "right", "right", "right", "right", "left"]
  );
}

function failingLines({ failing, indicators }: SchoolsReport): string[] {
  const rule =
    indicators.length === balancedDevelopment2017.resources.length
      ? "七项中至少六项达标、余项不低于标准的 85%"
      : `表内只有 ${indicators.length} 项，按最多一项未达标、且不低于标准的 85% 判断`;
  return failing.length === 0
    ? ["", `各校都符合要求（${rule}）。`]
    : ["", `未通过的学校（${failing.length}；${rule}）：`, `  ${nameList(failing.map(oneLine))}`];
}

function missingLines(model: SchoolsModel, assessed: AssessedSchools): string[] {
  const all = shortfalls(model, assessed);
  if (all.length === 0) return [];
  const rows = all
    .slice(0, MOST)
    .map(({ school, resource, cell, value, belowFloor, missing }) => [
      `  ${cell}`,
      oneLine(school),
      resource.name,
      `${belowText(value, resource.threshold)} → ${resource.threshold}`,
      missing === null ? "—" : `差 ${amountText(missing, resource)}`,
      belowFloor ? "低于 85%" : "",
    ]);
  const totals = assessed.resources.flatMap((resource) => {
    const amount = totalMissing(all, resource.id);
    return amount === null ? [] : [`${resource.name} ${amountText(amount, resource)}`];
  });
  return [
    "",
    `补齐到标准还差（${all.length} 处）：`,
    ...alignColumns(rows, ["left", "left", "left", "right", "right", "left"]),
    ...(all.length > MOST ? [`  …… 另有 ${all.length - MOST} 处`] : []),
    ...(totals.length > 0 ? [`  合计：${totals.join("；")}`] : []),
  ];
}

function raiseLines(model: SchoolsModel, assessed: AssessedSchools): string[] {
  const plans = assessed.resources.flatMap((resource) => raisePlan(model, resource) ?? []);
  if (plans.length === 0) return [];
  return [
    "",
    "差异系数降到限值，最少要增加（从最低的学校补起）：",
    ...plans.map(
      ({ resource, level, cost, cv, schools }) =>
        `  ${resource.name}：${schools.length} 所补到 ${roundHalfUp(level, 2)}，共 ${amountText(cost, resource)}，差异系数 ${roundHalfUp(resource.cv ?? 0, 3).toFixed(3)} → ${roundHalfUp(cv, 3).toFixed(3)}：${nameList(schools.map(({ name, added }) => `${oneLine(name)} ${amountText(added, resource)}`))}`
    ),
  ];
}
