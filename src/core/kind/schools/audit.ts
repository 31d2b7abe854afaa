import type { Finding } from "../../finding/checkReport";
import type { AssessedSchools } from "./assess";
import { auditCoefficients } from "./auditCoefficients";
import { auditFigures } from "./auditFigures";
import { auditMeans } from "./auditMeans";
import { auditTallies } from "./auditTallies";
import { auditTotals } from "./auditTotals";
import { auditVerdicts } from "./auditVerdicts";
import type { SchoolsModel } from "./model";

/** All findings on a table of schools: figures, totals, averages, coefficients, counts and verdicts, Excel errors. */
export function auditSchools(model: SchoolsModel, assessed: AssessedSchools): Finding[] {
  const errors = model.errors.map(({ cell, code }): Finding => ({
    rule: "cell-error",
    cell,
    printed: code,
    computed: null,
    message: `${cell} 是 Excel 错误值 ${code}，没有参加计算。请改正该格的公式或引用。`,
  }));
  const broken = new Set(model.errors.map(({ cell }) => cell));
  const findings = [
    ...auditFigures(model, assessed),
    ...auditTotals(model),
    ...auditMeans(model, assessed),
    ...auditCoefficients(model, assessed),
    ...auditTallies(model, assessed),
    ...auditVerdicts(model, assessed),
  ];
  return [...findings.filter(({ cell }) => !broken.has(cell)), ...errors];
}
