import type { SchoolsReport } from "../../core/finding/checkReport";
import { assessSchools } from "../../core/kind/schools/assess";
import type { LevelSource, SchoolsModel } from "../../core/kind/schools/model";
import type { ReportTable } from "../../core/present/report";
import { lackingTable, raiseTables, resourceTable } from "../../core/present/schoolsReport";
import { balancedDevelopment2017 } from "../../core/standard/balancedDevelopment2017";
import { nameList } from "./nameList";
import { oneLine } from "./oneLine";
import { tableText } from "./reportText";

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
 * What a table of schools says: each resource against its threshold and its 差异系数 against the limit, the schools that do not
 * pass, what is missing where, and the least that brings each coefficient to its limit, as the report sheet has them.
 */
export function schoolsLines(report: SchoolsReport, model: SchoolsModel | undefined): string[] {
  const source = model === undefined ? "" : `（${SOURCES[model.levelSource]}）`;
  const { number } = balancedDevelopment2017.source;
  const head = `学段：${report.level}${source} · 学校 ${report.indicators[0]?.schools ?? 0} 所 · 标准：${number}`;
  if (model === undefined) return [head, ...failingLines(report)];
  const assessed = assessSchools(model);
  const name = model.title || model.sheet;
  return [
    head,
    ...part(resourceTable(name, model, assessed)),
    ...failingLines(report),
    ...[lackingTable(name, model, assessed), ...raiseTables(name, model, assessed)].flatMap(part),
  ];
}

/** A table of the report sheet; nothing where it has no rows. */
function part(table: ReportTable): string[] {
  return table.rows.length === 0 ? [] : ["", ...tableText(table)];
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
