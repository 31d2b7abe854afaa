import type { AssessedSchools } from "./assess";
import { bestScope, isTrusted } from "./bestScope";
import { meanChecker, type CheckedMean } from "./meanChecker";
import type { PrintedLine, SchoolsModel } from "./model";

/** What the averages of a printed line are; "other" where they agree with nothing that the schools give. */
export interface JudgedMeans {
  line: PrintedLine;
  as: "weighted" | "plain" | "sum" | "other";
  /** Each `agrees` with the weighted average or not. */
  cells: CheckedMean[];
}

/** The lines of averages (平均, 合计) that can be held against the schools, by what most of their cells are. */
export function judgeMeans(model: SchoolsModel, assessed: AssessedSchools): JudgedMeans[] {
  const check = meanChecker(model, assessed);
  return model.lines.flatMap((line): JudgedMeans[] => {
    if (line.kind !== "mean" && line.kind !== "total") return [];
    const cells = bestScope(line.scopes, (scope) => check(line, scope))?.cells ?? [];
    if (cells.length === 0) return [];
    const count = (kind: keyof CheckedMean["fits"]) =>
      cells.filter(({ fits }) => fits[kind]).length;
    const weighted = count("weighted");
    const checked = cells.map((cell) => ({ ...cell, agrees: cell.fits.weighted }));
    const as =
      count("plain") > weighted
        ? "plain"
        : count("sum") > weighted
          ? "sum"
          : isTrusted(checked)
            ? "weighted"
            : "other";
    return [{ line, as, cells: checked }];
  });
}
