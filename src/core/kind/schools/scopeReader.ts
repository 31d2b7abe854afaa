import type { SchoolsModel } from "./model";

/**
 * Reads the lines that a printed line may cover as positions among the schools of a model; null where one of them is no
 * school of it, or there is none. A scope that several lines share is read once.
 */
export function scopeReader({
  schools,
}: SchoolsModel): (scope: readonly number[]) => readonly number[] | null {
  const positions = new Map(schools.map(({ line }, k) => [line, k]));
  const known = new Map<readonly number[], readonly number[] | null>();
  return (scope) => {
    let found = known.get(scope);
    if (found === undefined) {
      const own = scope.flatMap((line) => positions.get(line) ?? []);
      found = own.length === scope.length && own.length > 0 ? own : null;
      known.set(scope, found);
    }
    return found;
  };
}
