import { isFault } from "../../cell/fault";
import { roundHalfUp } from "../../quantity/roundHalfUp";
import type { Finding } from "../../finding/checkReport";
import { weightedCv } from "../../measure/weightedCv";
import type { AssessedResource, AssessedSchools } from "./assess";
import { bestScope, isTrusted } from "./bestScope";
import type { Figure, PrintedLine, SchoolsModel } from "./model";

interface CheckedCv {
  resource: AssessedResource;
  figure: Figure;
  cv: number;
  agrees: boolean;
  /** The printed figure is the unweighted coefficient. */
  unweighted: boolean;
}

/**
 * Printed 差异系数 that are not the ones weighted by students, allowing for the rounding of all figures. A line that
 * prints the unweighted coefficient throughout is wrong throughout, and the message says so; one that agrees with
 * neither nearly anywhere is another measure and left alone.
 */
export function auditCoefficients(model: SchoolsModel, { resources }: AssessedSchools): Finding[] {
  return model.lines.flatMap((line) => {
    if (line.kind !== "cv") return [];
    const cells =
      bestScope(line.scopes, (scope) => checkLine(model, resources, line, scope))?.cells ?? [];
    const wrong = cells.filter(({ agrees }) => !agrees);
    const unweighted = wrong.filter((cell) => cell.unweighted).length;
    if (!isTrusted(cells) && unweighted * 2 < wrong.length) return [];
    return wrong.map(({ resource, figure, cv, ...cell }): Finding => ({
      rule: "rate-mismatch",
      cell: figure.cell,
      printed: figure.value,
      computed: Number(cv.toPrecision(12)),
      message: `${model.level}${resource.name}的差异系数印作 ${figure.text}，按学生数加权是 ${roundHalfUp(cv, 3).toFixed(3)}（限值 ${resource.cvLimit}）。${cell.unweighted ? "印的数没有按学生数加权（STDEV/AVERAGE），不能用来判断。" : ""}`,
    }));
  });
}

function checkLine(
  model: SchoolsModel,
  resources: readonly AssessedResource[],
  line: PrintedLine,
  scope: readonly number[]
): CheckedCv[] {
  const inScope = model.schools.map(({ line: own }) => scope.includes(own));
  if (inScope.filter(Boolean).length !== scope.length) return [];
  return resources.flatMap((resource): CheckedCv[] => {
    const figure = line.figures[model.resources.findIndex(({ id }) => id === resource.id)];
    if (figure === undefined || figure.value === null) return [];
    const values: number[] = [];
    const students: number[] = [];
    let room = 0;
    for (const [k, school] of model.schools.entries()) {
      if (!inScope[k]) continue;
      const one = resource.values[k];
      const weight = school.students?.value ?? null;
      if (one === undefined || one.value === null || weight === null) return [];
      values.push(one.value);
      students.push(weight);
      room = Math.max(room, one.room);
    }
    const cv = weightedCv(values, students);
    if (isFault(cv)) return [];
    const mean = weightedMean(values, students);
    const printed = figure.value;
    const near = (coefficient: number, average: number) =>
      isWithin(printed, figure.step / 2, coefficient, average, room);
    return [
      {
        resource,
        figure,
        cv,
        agrees: near(cv, mean),
        unweighted: unweightedCvs(values).some((one) => near(one.cv, one.mean)),
      },
    ];
  });
}

/**
 * Whether a printed coefficient may come from figures that were each rounded by up to `room`: the deviation is a norm,
 * so it moves by at most `room`, and so does the mean.
 */
function isWithin(printed: number, half: number, cv: number, mean: number, room: number): boolean {
  const deviation = cv * mean;
  const low = Math.max(0, deviation - room) / (mean + room);
  const high = mean > room ? (deviation + room) / (mean - room) : Infinity;
  return printed >= low - half - 1e-9 && printed <= high + half + 1e-9;
}

function weightedMean(values: readonly number[], weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return values.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), 0) / total;
}

/** STDEV.P and STDEV.S over AVERAGE, with the average. */
function unweightedCvs(values: readonly number[]): { cv: number; mean: number }[] {
  const cv = weightedCv(
    values,
    values.map(() => 1)
  );
  if (isFault(cv)) return [];
  const count = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const sample = count > 1 ? [{ cv: cv * Math.sqrt(count / (count - 1)), mean }] : [];
  return [{ cv, mean }, ...sample];
}
