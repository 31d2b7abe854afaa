import type { Finding } from "../../finding/checkReport";
import type { AssessedSchools } from "./assess";
import { bestScope, isTrusted } from "./bestScope";
import type { SchoolsModel } from "./model";
import { tallyChecker } from "./tallyChecker";

/** Printed numbers and shares of the schools that meet a standard (达标校数, 未达标校数, 达标率) that are not what the figures give. */
export function auditTallies(model: SchoolsModel, assessed: AssessedSchools): Finding[] {
  const check = tallyChecker(model, assessed);
  return model.lines.flatMap((line) => {
    if (line.kind !== "metSchools" && line.kind !== "unmetSchools" && line.kind !== "metShare")
      return [];
    const cells = bestScope(line.scopes, (scope) => check(line, scope))?.cells ?? [];
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
