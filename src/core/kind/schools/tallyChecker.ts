import type { AssessedResource, AssessedSchools } from "./assess";
import type { Figure, PrintedLine, SchoolsModel } from "./model";
import { scopeReader } from "./scopeReader";

export interface CheckedTally {
  resource: AssessedResource;
  figure: Figure;
  met: number;
  all: number;
  agrees: boolean;
  exact: boolean;
}

/** Holds printed numbers and shares of schools that meet a standard against the schools in a scope. */
export function tallyChecker(
  model: SchoolsModel,
  { resources }: AssessedSchools
): (line: PrintedLine, scope: readonly number[]) => CheckedTally[] {
  const read = scopeReader(model);
  const known = new Map<readonly number[], readonly number[]>();
  const columnOf = new Map(model.resources.map(({ id }, k) => [id, k]));
  return (line, scope) => {
    const indices = read(scope);
    if (indices === null) return [];
    let met = known.get(scope);
    if (met === undefined) known.set(scope, (met = metIn(resources, indices)));
    const counts = met;
    return resources.flatMap((resource, k): CheckedTally[] => {
      const figure = line.figures[columnOf.get(resource.id) ?? -1];
      if (figure === undefined || figure.value === null) return [];
      const [met, all] = [counts[k] ?? 0, indices.length];
      const right = agrees(line.kind, figure, met, all);
      return [{ resource, figure, met, all, agrees: right, exact: right }];
    });
  };
}

function metIn(resources: readonly AssessedResource[], indices: readonly number[]): number[] {
  return resources.map(({ verdicts }) => indices.filter((k) => verdicts[k] === "met").length);
}

function agrees(
  kind: PrintedLine["kind"],
  { value, step }: Figure,
  met: number,
  all: number
): boolean {
  if (value === null) return true;
  if (kind === "metSchools") return value === met;
  if (kind === "unmetSchools") return value === all - met;
  const share = met / all;
  const near = (expected: number) => Math.abs(value - expected) <= step / 2 + 1e-9;
  return near(share) || near(share * 100);
}
