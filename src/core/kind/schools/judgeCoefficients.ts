import type { AssessedSchools } from "./assess";
import { bestScope, isTrusted } from "./bestScope";
import { cvChecker, type CheckedCv } from "./cvChecker";
import type { PrintedLine, SchoolsModel } from "./model";

export interface JudgedCoefficients {
  line: PrintedLine;
  cells: CheckedCv[];
  /** False for a line that agrees neither with the weighted nor with the unweighted coefficients: another measure. */
  trusted: boolean;
}

/** The lines of 差异系数 that can be held against the schools. */
export function judgeCoefficients(
  model: SchoolsModel,
  assessed: AssessedSchools
): JudgedCoefficients[] {
  const check = cvChecker(model, assessed);
  return model.lines.flatMap((line): JudgedCoefficients[] => {
    if (line.kind !== "cv") return [];
    const cells = bestScope(line.scopes, (scope) => check(line, scope))?.cells ?? [];
    const wrong = cells.filter(({ agrees }) => !agrees);
    const unweighted = wrong.filter((cell) => cell.unweighted).length;
    return [{ line, cells, trusted: isTrusted(cells) || unweighted * 2 >= wrong.length }];
  });
}
