import { isFault } from "../../cell/fault";
import { weightedCv } from "../../measure/weightedCv";
import type { AssessedResource, AssessedSchools } from "./assess";
import type { Figure, PrintedLine, SchoolsModel } from "./model";
import { scopeReader } from "./scopeReader";

export interface CheckedCv {
  resource: AssessedResource;
  figure: Figure;
  cv: number;
  agrees: boolean;
  /** As it is rounded, nothing allowed for the rounding of the schools' own figures. */
  exact: boolean;
  /** The printed figure is the unweighted coefficient. */
  unweighted: boolean;
}

interface Coefficient {
  resource: AssessedResource;
  /** Position of the resource in the model. */
  index: number;
  cv: number;
  mean: number;
  room: number;
  unweighted: { cv: number; mean: number }[];
}

/** Holds printed 差异系数 against those of the schools in a scope; [] where a figure or number of students is missing. */
export function cvChecker(
  model: SchoolsModel,
  { resources }: AssessedSchools
): (line: PrintedLine, scope: readonly number[]) => CheckedCv[] {
  const read = scopeReader(model);
  const known = new Map<readonly number[], Coefficient[]>();
  return (line, scope) => {
    const indices = read(scope);
    if (indices === null) return [];
    let all = known.get(scope);
    if (all === undefined) known.set(scope, (all = coefficients(model, resources, indices)));
    return all.flatMap((one) => check(one, line.figures[one.index]));
  };
}

function coefficients(
  model: SchoolsModel,
  resources: readonly AssessedResource[],
  indices: readonly number[]
): Coefficient[] {
  return resources.flatMap((resource): Coefficient[] => {
    const values: number[] = [];
    const students: number[] = [];
    let room = 0;
    for (const k of indices) {
      const one = resource.values[k];
      const weight = model.schools[k]?.students?.value ?? null;
      if (one === undefined || one.value === null || weight === null) return [];
      values.push(one.value);
      students.push(weight);
      room = Math.max(room, one.room);
    }
    const cv = weightedCv(values, students);
    if (isFault(cv)) return [];
    return [
      {
        resource,
        index: model.resources.findIndex(({ id }) => id === resource.id),
        cv,
        mean: weightedMean(values, students),
        room,
        unweighted: unweightedCvs(values),
      },
    ];
  });
}

function check(
  { resource, cv, mean, room, unweighted }: Coefficient,
  figure: Figure | undefined
): CheckedCv[] {
  const printed = figure?.value ?? null;
  if (figure === undefined || printed === null) return [];
  const near = (coefficient: number, average: number, room: number) =>
    isWithin(printed, figure.step / 2, coefficient, average, room);
  return [
    {
      resource,
      figure,
      cv,
      agrees: near(cv, mean, room),
      exact: near(cv, mean, 0),
      unweighted: unweighted.some((one) => near(one.cv, one.mean, room)),
    },
  ];
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
