import { placeOf } from "../review/recogniseWorkbook";
import { balancedDevelopment2017 } from "../standard/balancedDevelopment2017";
import type { ResourceStandards } from "../standard/resourceStandards";
import { assessSchools, type AssessedSchools } from "../kind/schools/assess";
import type { SchoolsModel } from "../kind/schools/model";
import { belowText } from "../kind/schools/belowText";
import { raisePlan } from "../kind/schools/raisePlan";
import { roundedAmount } from "../kind/schools/roundedAmount";
import { shortfalls, totalMissing } from "../kind/schools/shortfalls";
import type { ReportCell, Report, ReportTable } from "./report";

const CV_FORMAT = "0.000";
const VALUE_FORMAT = "0.00";

/**
 * 学校资源达标: for each table of schools the resources with thresholds and coefficients, what every school lacks, and the
 * least that brings each 差异系数 to its limit. null without a table of schools. `date` is printed as given.
 */
export function schoolsReport(
  models: readonly SchoolsModel[],
  date: string,
  standards: ResourceStandards = balancedDevelopment2017
): Report | null {
  if (models.length === 0) return null;
  return {
    name: "学校资源达标",
    title: "学校资源配置达标与差异系数",
    date,
    tables: models.flatMap((model) => {
      const assessed = assessSchools(model, standards);
      const name = `${model.title || model.sheet}：${model.level}`;
      return [
        resourceTable(name, model, assessed),
        bySchool(name, model, assessed, standards),
        lackingTable(name, model, assessed),
        ...raiseTables(name, model, assessed),
      ];
    }),
    notes: [`标准按${standards.source.number}（${standards.source.year}年）。`],
    sources: [...new Set(models.map(placeOf))],
  };
}

/** The resources with thresholds, coefficients and what is missing in all. */
export function resourceTable(
  name: string,
  model: SchoolsModel,
  assessed: AssessedSchools
): ReportTable {
  const all = shortfalls(model, assessed);
  return {
    heading: `${name}，按指标`,
    columns: [
      { heading: "指标", width: 44 },
      { heading: "标准", width: 10 },
      { heading: "达标校数", width: 10 },
      { heading: "学校数", width: 8 },
      { heading: "加权平均", width: 10, format: VALUE_FORMAT },
      { heading: "差异系数", width: 10, format: CV_FORMAT },
      { heading: "限值", width: 8, format: VALUE_FORMAT },
      { heading: "差异系数是否达标", width: 18 },
      { heading: "共差多少", width: 14 },
      { heading: "单位", width: 8 },
    ],
    rows: assessed.resources.map((resource): ReportCell[] => [
      resource.name,
      resource.threshold,
      resource.schoolsMet,
      model.schools.length,
      resource.mean,
      resource.cv,
      resource.cvLimit,
      `${resource.cvMet === null ? "未定" : resource.cvMet ? "是" : "否"}${resource.missing > 0 ? `（缺 ${resource.missing} 校数据）` : ""}`,
      rounded(totalMissing(all, resource.id), resource),
      resource.unit,
    ]),
    note: "差异系数按学生数加权：各校与加权平均的标准差 ÷ 加权平均。缺数据的学校不算达标，也不从学校数中去掉。",
  };
}

function bySchool(
  name: string,
  model: SchoolsModel,
  assessed: AssessedSchools,
  standards: ResourceStandards
): ReportTable {
  const failing = assessed.schools.filter(({ passes }) => !passes).length;
  const positions = new Map(model.schools.map(({ line }, k) => [line, k]));
  return {
    heading: `${name}，按学校（${failing} 所未通过）`,
    columns: [
      { heading: "学校", width: 44 },
      { heading: "在校生数", width: 10 },
      { heading: "达标项数", width: 10 },
      { heading: "通过", width: 8 },
      { heading: "未达标、缺数据的指标", width: 60 },
    ],
    rows: (model.listed ?? model).schools.map(({ name: school, students, line }): ReportCell[] => {
      const k = positions.get(line);
      if (k === undefined)
        return [
          school,
          students?.value ?? null,
          null,
          "不参评",
          `不足 ${standards.leastStudents} 人`,
        ];
      return [
        school,
        students?.value ?? null,
        assessed.schools[k]?.met ?? 0,
        assessed.schools[k]?.passes === true ? "是" : "否",
        assessed.resources
          .flatMap(({ name: resource, verdicts }) => {
            const verdict = verdicts[k];
            if (verdict === "met") return [];
            const why =
              verdict === "missing" ? "（缺数据）" : verdict === "floor" ? "（低于85%）" : "";
            return [`${resource}${why}`];
          })
          .join("、"),
      ];
    }),
    note: `通过：${standards.resources.length} 项指标至少 ${standards.leastMet} 项达标，余项不低于标准的 ${standards.leastShare * 100}%。`,
  };
}

/** In the unit of the resource, so that a column can be added up. */
function rounded(
  amount: number | null,
  resource: AssessedSchools["resources"][number]
): ReportCell {
  return amount === null ? null : roundedAmount(amount, resource);
}

/** What each school lacks; without rows where none lacks anything. */
export function lackingTable(
  name: string,
  model: SchoolsModel,
  assessed: AssessedSchools
): ReportTable {
  return {
    heading: `${name}，补齐到标准还差`,
    columns: [
      { heading: "学校", width: 44 },
      { heading: "单元格", width: 10 },
      { heading: "现有", width: 10 },
      { heading: "标准", width: 10 },
      { heading: "差多少", width: 14 },
      { heading: "单位", width: 8 },
      { heading: "低于85%", width: 10 },
      { heading: "指标", width: 44 },
    ],
    rows: shortfalls(model, assessed).map(
      ({ school, cell, value, resource, missing, belowFloor }): ReportCell[] => [
        school,
        { sheet: model.sheet, cell },
        Number(belowText(value, resource.threshold)),
        resource.threshold,
        rounded(missing, resource),
        resource.unit,
        belowFloor ? "是" : "",
        resource.name,
      ]
    ),
    note: "差多少 =（标准 − 现有）× 在校生数 ÷ 100 或 1；向上取整。",
  };
}

/** A table for each coefficient over its limit: which schools to raise, and by how much, at the least. */
export function raiseTables(
  name: string,
  model: SchoolsModel,
  assessed: AssessedSchools
): ReportTable[] {
  return assessed.resources.flatMap((resource): ReportTable[] => {
    const plan = raisePlan(model, resource);
    if (plan === null) return [];
    return [
      {
        heading: `${name}，${resource.name}的差异系数降到 ${resource.cvLimit}`,
        columns: [
          { heading: "学校", width: 44 },
          { heading: "单元格", width: 10 },
          { heading: "现有", width: 10, format: VALUE_FORMAT },
          { heading: "补到", width: 10, format: VALUE_FORMAT },
          { heading: "增加", width: 14 },
          { heading: "单位", width: 8 },
        ],
        rows: plan.schools.map(({ name: school, cell, before, after, added }): ReportCell[] => [
          school,
          { sheet: model.sheet, cell },
          before,
          after,
          rounded(added, resource),
          resource.unit,
        ]),
        note: `最少要增加的总量，从最低的学校补起；其余学校不动。补后差异系数 ${plan.cv.toFixed(3)}。`,
      },
    ];
  });
}
