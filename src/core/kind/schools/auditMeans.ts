import { significant } from "../../quantity/significant";
import type { Finding } from "../../finding/checkReport";
import type { AssessedResource, AssessedSchools } from "./assess";
import { bestScope, isTrusted } from "./bestScope";
import type { Figure, PrintedLine, SchoolsModel } from "./model";
import { digits, inPrint } from "./wording";

interface CheckedMean {
  resource: AssessedResource;
  figure: Figure;
  weighted: number;
  /** Weighted by students, the plain mean of the schools, their sum. */
  fits: { weighted: boolean; plain: boolean; sum: boolean };
  agrees: boolean;
}

/**
 * Printed averages of the resources (平均, 县均, in a line 合计 too) that are not Σ students × value ÷ Σ students, allowing
 * for the rounding of all figures. A line that prints the plain mean of the schools throughout, or the county's
 * number ÷ students of its own, is another measure and left alone.
 */
export function auditMeans(model: SchoolsModel, { resources }: AssessedSchools): Finding[] {
  return model.lines.flatMap((line) => {
    if (line.kind !== "mean" && line.kind !== "total") return [];
    const judged = bestScope(line.scopes, (scope) => checkMeans(model, resources, line, scope));
    if (judged === null) return [];
    const { cells } = judged;
    const count = (kind: keyof CheckedMean["fits"]) =>
      cells.filter(({ fits }) => fits[kind]).length;
    const weighted = count("weighted");
    if (count("plain") > weighted || count("sum") > weighted) return [];
    const checked = cells.map((cell) => ({ ...cell, agrees: cell.fits.weighted }));
    if (!isTrusted(checked)) return [];
    return checked
      .filter(({ agrees }) => !agrees)
      .map(({ resource, figure, weighted: mean, fits }): Finding => ({
        rule: "rate-mismatch",
        cell: figure.cell,
        printed: inPrint(figure, figure.value ?? 0),
        computed: Number(inPrint(figure, mean).toPrecision(12)),
        message: `${line.label}的${resource.name}印作 ${figure.text}，按学生数加权的平均是 ${digits(inPrint(figure, mean), figure.step, 2)}${fits.plain ? "；印的是各校的简单平均，没有按学生数加权" : ""}。`,
      }));
  });
}

function checkMeans(
  model: SchoolsModel,
  resources: readonly AssessedResource[],
  line: PrintedLine,
  scope: readonly number[]
): CheckedMean[] {
  const inScope = model.schools.map(({ line: own }) => scope.includes(own));
  if (inScope.filter(Boolean).length !== scope.length) return [];
  return resources.flatMap((resource): CheckedMean[] => {
    const index = model.resources.findIndex(({ id }) => id === resource.id);
    const figure = line.figures[index];
    // A column of whole numbers has sums under it.
    if (
      figure === undefined ||
      figure.value === null ||
      model.resources[index]?.printed.length === 0
    )
      return [];
    let [total, sum, plain, room, count] = [0, 0, 0, 0, 0];
    for (const [k, school] of model.schools.entries()) {
      if (!inScope[k]) continue;
      const { value = null, room: own = 0 } = resource.values[k] ?? {};
      const students = school.students?.value ?? null;
      if (value === null || students === null) return [];
      total += students;
      sum += students * value;
      plain += value;
      room = Math.max(room, own);
      count++;
    }
    if (total <= 0) return [];
    const weighted = significant(sum / total);
    const near = (expected: number, times = 1) =>
      Math.abs((figure.value ?? 0) - expected) <=
      figure.step / 2 + room * times + 1e-9 * Math.abs(expected);
    const fits = { weighted: near(weighted), plain: near(plain / count), sum: near(plain, count) };
    return [{ resource, figure, weighted, fits, agrees: fits.weighted || fits.plain || fits.sum }];
  });
}
