import type { SchoolsModel } from "./model";

/** A model without the schools at some positions; its lines, counts and area stay as they are. */
export function withoutSchools(model: SchoolsModel, left: ReadonlySet<number>): SchoolsModel {
  const keep = <T>(list: readonly T[]): T[] => list.filter((_one, k) => !left.has(k));
  return {
    ...model,
    schools: keep(model.schools),
    resources: model.resources.map((one) => ({
      ...one,
      printed: keep(one.printed),
      whole: keep(one.whole),
      verdicts: keep(one.verdicts),
    })),
  };
}
