import { roundHalfUp } from "../../quantity/roundHalfUp";
import type { Finding } from "../../finding/checkReport";
import type { AssessedSchools } from "./assess";
import { judgeCoefficients } from "./judgeCoefficients";
import type { SchoolsModel } from "./model";

/**
 * Printed 差异系数 that are not the ones weighted by students, allowing for the rounding of all figures. A line that
 * prints the unweighted coefficient throughout is wrong throughout, and the message says so; one that agrees with
 * neither nearly anywhere is another measure and left alone.
 */
export function auditCoefficients(model: SchoolsModel, assessed: AssessedSchools): Finding[] {
  return judgeCoefficients(model, assessed).flatMap(({ cells, trusted }) =>
    (trusted ? cells : [])
      .filter(({ agrees }) => !agrees)
      .map(({ resource, figure, cv, unweighted }): Finding => ({
        rule: "rate-mismatch",
        cell: figure.cell,
        printed: figure.value,
        computed: Number(cv.toPrecision(12)),
        message: `${model.level}${resource.name}的差异系数印作 ${figure.text}，按学生数加权是 ${roundHalfUp(cv, 3).toFixed(3)}（限值 ${resource.cvLimit}）。${unweighted ? "印的数没有按学生数加权（STDEV/AVERAGE），不能用来判断。" : ""}`,
      }))
  );
}
