import type { AssessedResource } from "./assess";
import { cheapestRaise, type Raise } from "./cheapestRaise";
import { cheapestWholeRaise } from "./cheapestWholeRaise";
import type { SchoolsModel } from "./model";

/** Which schools to raise, and by how much, so that one 差异系数 comes down to its limit at the least cost. */
export interface RaisePlan {
  resource: AssessedResource;
  /** Common value of the raised schools, for `resource.per` students. */
  level: number;
  /** In `resource.unit`; people and rooms whole. */
  cost: number;
  /** 差异系数 afterwards. */
  cv: number;
  schools: { name: string; cell: string; before: number; after: number; added: number }[];
}

/**
 * The cheapest way to bring the coefficient of one resource down to `limit` (its own limit when left out); cost is the
 * amount of the resource that is added. Schools without a figure or students are left as they are. Null when the
 * coefficient needs no raising or is unknown.
 */
export function raisePlan(
  model: SchoolsModel,
  resource: AssessedResource,
  limit = resource.cvLimit
): RaisePlan | null {
  const known = model.schools.flatMap(({ name, students }, k) => {
    const { value = null, cell = "" } = resource.values[k] ?? {};
    const weight = students?.value ?? 0;
    return value === null || weight <= 0 ? [] : [{ name, cell, value, weight }];
  });
  const values = known.map(({ value }) => value);
  const weights = known.map(({ weight }) => weight);
  const raise: Raise | null = (resource.whole ? cheapestWholeRaise : cheapestRaise)(
    values,
    weights,
    limit,
    resource.per
  );
  if (raise === null) return null;
  return {
    resource,
    level: raise.level,
    cost: raise.cost,
    cv: raise.cv,
    schools: known.flatMap(({ name, cell, value }, k) => {
      const added = raise.added[k] ?? 0;
      return added <= 0
        ? []
        : [{ name, cell, before: value, after: raise.values[k] ?? value, added }];
    }),
  };
}
