import type { Finding } from "../../finding/checkReport";
import type { AssessedResource, AssessedSchools } from "./assess";
import { bestScope, isTrusted } from "./bestScope";
import type { Figure, PrintedLine, SchoolsModel } from "./model";

interface CheckedTally {
  resource: AssessedResource;
  figure: Figure;
  met: number;
  all: number;
  agrees: boolean;
}

/** Printed numbers and shares of the schools that meet a standard (达标校数, 未达标校数, 达标率) that are not what the figures give. */
export function auditTallies(model: SchoolsModel, { resources }: AssessedSchools): Finding[] {
  return model.lines.flatMap((line) => {
    if (line.kind !== "metSchools" && line.kind !== "unmetSchools" && line.kind !== "metShare")
      return [];
    const cells =
      bestScope(line.scopes, (scope) => checkLine(model, resources, line, scope))?.cells ?? [];
    if (!isTrusted(cells)) return [];
    return cells
      .filter(({ agrees }) => !agrees)
      .map(({ resource, figure, met, all }): Finding => {
        const unmet = all - met;
        const [rule, computed] =
          line.kind === "metShare"
            ? (["rate-mismatch", Number((met / all).toPrecision(12))] as const)
            : line.kind === "metSchools"
              ? (["sum-mismatch", met] as const)
              : (["unmet-count-mismatch", unmet] as const);
        return {
          rule,
          cell: figure.cell,
          printed: figure.value,
          computed,
          message: `${line.label}：${resource.name}印作 ${figure.text}，按各校数值是 ${all} 所中 ${met} 所达标、${unmet} 所未达标（标准 ${resource.threshold}）。`,
        };
      });
  });
}

function checkLine(
  model: SchoolsModel,
  resources: readonly AssessedResource[],
  line: PrintedLine,
  scope: readonly number[]
): CheckedTally[] {
  const indices = model.schools.flatMap(({ line: own }, k) => (scope.includes(own) ? [k] : []));
  if (indices.length !== scope.length) return [];
  return resources.flatMap((resource): CheckedTally[] => {
    const figure = line.figures[model.resources.findIndex(({ id }) => id === resource.id)];
    if (figure === undefined || figure.value === null) return [];
    const met = indices.filter((k) => resource.verdicts[k] === "met").length;
    const all = indices.length;
    return [{ resource, figure, met, all, agrees: agrees(line.kind, figure, met, all) }];
  });
}

function agrees(
  kind: PrintedLine["kind"],
  { value, step }: Figure,
  met: number,
  all: number
): boolean {
  if (value === null) return true;
  if (kind === "metSchools") return value === met;
  if (kind === "unmetSchools") return value === all - met;
  const share = met / all;
  const near = (expected: number) => Math.abs(value - expected) <= step / 2 + 1e-9;
  return near(share) || near(share * 100);
}
