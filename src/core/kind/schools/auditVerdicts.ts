import type { Finding } from "../../finding/checkReport";
import type { AssessedSchools } from "./assess";
import { isSmall } from "./isSmall";
import type { Figure, School, SchoolsModel } from "./model";

/** Share of a column that must agree before the rest of it is held against the figures: it may follow a standard of its own. */
const FOLLOWING = 0.6;

/** Printed verdicts (是否达标) and numbers of resources met or not met, by school, that the figures contradict. */
export function auditVerdicts(model: SchoolsModel, assessed: AssessedSchools): Finding[] {
  const all = assessed.resources.length;
  const passes = model.schools.map((school, k) => ({
    school,
    verdict: school.verdict,
    met: assessed.schools[k]?.passes ?? false,
    // A missing figure leaves the verdict open, and so does a school too small to be assessed.
    open: isSmall(school) || assessed.resources.some(({ verdicts }) => verdicts[k] === "missing"),
    why: `${all} 项指标中 ${assessed.schools[k]?.met ?? 0} 项达标${assessed.resources.some(({ verdicts }) => verdicts[k] === "floor") ? "，有指标低于标准的 85%" : ""}`,
  }));
  const byResource = model.resources.map((column) => {
    const resource = assessed.resources.find(({ id }) => id === column.id);
    return column.verdicts.map((verdict, k) => ({
      school: model.schools[k],
      verdict,
      met: resource?.verdicts[k] === "met",
      open: resource?.verdicts[k] === "missing",
      why: `${resource?.name ?? ""}是 ${resource?.values[k]?.value ?? "—"}，标准是 ${resource?.threshold ?? "—"}`,
    }));
  });
  return [
    ...[passes, ...byResource].flatMap(contradicted),
    ...countFindings(model, assessed, "metCount"),
    ...countFindings(model, assessed, "unmetCount"),
  ];
}

interface CheckedVerdict {
  school: School | undefined;
  verdict: School["verdict"];
  met: boolean;
  open: boolean;
  why: string;
}

function contradicted(column: readonly CheckedVerdict[]): Finding[] {
  const printed = column.filter(({ verdict, open }) => verdict !== null && !open);
  const wrong = printed.filter(({ verdict, met }) => verdict?.met !== met);
  if (printed.length - wrong.length < printed.length * FOLLOWING) return [];
  return wrong.flatMap(({ school, verdict, met, why }): Finding[] =>
    verdict === null
      ? []
      : [
          {
            rule: "unmet-count-mismatch",
            cell: verdict.cell,
            printed: verdict.text,
            computed: met ? "达标" : "未达标",
            message: `${school?.name ?? ""}印作“${verdict.text}”，按表内数值应为${met ? "达标" : "未达标"}：${why}。`,
          },
        ]
  );
}

function countFindings(
  model: SchoolsModel,
  { resources, schools }: AssessedSchools,
  kind: "metCount" | "unmetCount"
): Finding[] {
  const rows = model.schools.flatMap((school, k) => {
    const figure = school[kind];
    const met = schools[k]?.met ?? 0;
    const computed = kind === "metCount" ? met : resources.length - met;
    return figure === null || figure.value === null ? [] : [{ school, figure, computed }];
  });
  const wrong = rows.filter(({ figure, computed }) => figure.value !== computed);
  if (rows.length - wrong.length < rows.length * FOLLOWING) return [];
  return wrong.map(({ school, figure, computed }) => countFinding(school, figure, computed, kind));
}

function countFinding(
  { name }: School,
  { cell, value, text }: Figure,
  computed: number,
  kind: "metCount" | "unmetCount"
): Finding {
  const words = kind === "metCount" ? "达标" : "未达标";
  return {
    rule: kind === "metCount" ? "sum-mismatch" : "unmet-count-mismatch",
    cell,
    printed: value,
    computed,
    message: `${name}印有 ${text} 项${words}，按表内数值是 ${computed} 项。`,
  };
}
