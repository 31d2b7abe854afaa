import { columnLetters } from "../../area/address";
import type { AssessedSchools } from "./assess";
import { judgeCoefficients } from "./judgeCoefficients";
import { judgeMeans } from "./judgeMeans";
import type { PrintedLine, SchoolsModel } from "./model";

/** Printed lines that are taken to hold another measure and not held against the schools, a sentence each; [] for none. */
export function leftUnaudited(model: SchoolsModel, assessed: AssessedSchools): string[] {
  const means = judgeMeans(model, assessed).flatMap(({ line, as }) =>
    as === "plain"
      ? [`${nameOf(model, line)}是各校的简单平均，没有按学生数加权，没有按加权平均核对。`]
      : as === "other"
        ? [`${nameOf(model, line)}与各校按学生数加权的平均大多对不上，看作另一种口径，没有核对。`]
        : []
  );
  const coefficients = judgeCoefficients(model, assessed).flatMap(({ line, trusted }) =>
    trusted
      ? []
      : [`${nameOf(model, line)}与各校算出的差异系数大多对不上，看作另一种口径，没有核对。`]
  );
  return [...means, ...coefficients];
}

function nameOf({ transposed }: SchoolsModel, { label, line }: PrintedLine): string {
  return `“${label}”（${transposed ? `${columnLetters(line)} 列` : `第 ${line + 1} 行`}）`;
}
