import { significant } from "../../quantity/significant";
import type { AssessedResource, AssessedSchools } from "./assess";
import type { Figure, PrintedLine, SchoolsModel } from "./model";
import { scopeReader } from "./scopeReader";

export interface CheckedMean {
  resource: AssessedResource;
  figure: Figure;
  weighted: number;
  /** Weighted by students, the plain mean of the schools, their sum. */
  fits: { weighted: boolean; plain: boolean; sum: boolean };
  agrees: boolean;
  /** The weighted mean as it is rounded, nothing allowed for the rounding of the schools' own figures. */
  exact: boolean;
}

interface Means {
  resource: AssessedResource;
  /** Position of the resource in the model. */
  index: number;
  weighted: number;
  plain: number;
  count: number;
  room: number;
}

/** Holds printed averages against those of the schools in a scope; [] where a figure or number of students is missing. */
export function meanChecker(
  model: SchoolsModel,
  { resources }: AssessedSchools
): (line: PrintedLine, scope: readonly number[]) => CheckedMean[] {
  const read = scopeReader(model);
  const known = new Map<readonly number[], Means[]>();
  return (line, scope) => {
    const indices = read(scope);
    if (indices === null) return [];
    let means = known.get(scope);
    if (means === undefined) known.set(scope, (means = meansOf(model, resources, indices)));
    return means.flatMap((one) => check(one, line.figures[one.index]));
  };
}

function meansOf(
  model: SchoolsModel,
  resources: readonly AssessedResource[],
  indices: readonly number[]
): Means[] {
  return resources.flatMap((resource): Means[] => {
    const index = model.resources.findIndex(({ id }) => id === resource.id);
    // A column of whole numbers has sums under it.
    if (model.resources[index]?.printed.length === 0) return [];
    let [total, sum, plain, room] = [0, 0, 0, 0];
    for (const k of indices) {
      const { value = null, room: own = 0 } = resource.values[k] ?? {};
      const students = model.schools[k]?.students?.value ?? null;
      if (value === null || students === null) return [];
      total += students;
      sum += students * value;
      plain += value;
      room = Math.max(room, own);
    }
    const count = indices.length;
    if (total <= 0) return [];
    return [
      { resource, index, weighted: significant(sum / total), plain: plain / count, count, room },
    ];
  });
}

function check(
  { resource, weighted, plain, count, room }: Means,
  figure: Figure | undefined
): CheckedMean[] {
  const value = figure?.value ?? null;
  if (figure === undefined || value === null) return [];
  const near = (expected: number, room: number) =>
    Math.abs(value - expected) <= figure.step / 2 + room + 1e-9 * Math.abs(expected);
  const fits = {
    weighted: near(weighted, room),
    plain: near(plain, room),
    sum: near(plain * count, room * count),
  };
  const agrees = fits.weighted || fits.plain || fits.sum;
  return [{ resource, figure, weighted, fits, agrees, exact: near(weighted, 0) }];
}
