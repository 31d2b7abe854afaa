import { significant } from "../../quantity/significant";
import type { AssessedResource, AssessedSchools } from "./assess";
import type { School, SchoolsModel } from "./model";
import { perStudents } from "./resourceValues";

/** What one school lacks of one resource. */
export interface Shortfall {
  school: string;
  resource: AssessedResource;
  /** A1 address of the figure. */
  cell: string;
  value: number;
  /** Below the share of the threshold that none may fall below: this one cannot be the resource that is let off. */
  belowFloor: boolean;
  /** What brings the school to the threshold, in `resource.unit`: people and rooms whole; null without the number of students. */
  missing: number | null;
}

/** Every figure below its threshold with what is missing: (threshold − value) × students ÷ per; school by school. */
export function shortfalls(model: SchoolsModel, { resources }: AssessedSchools): Shortfall[] {
  return model.schools.flatMap((school, k) =>
    resources.flatMap((resource): Shortfall[] => {
      const { value = null, cell = "" } = resource.values[k] ?? {};
      const verdict = resource.verdicts[k];
      if (value === null || (verdict !== "unmet" && verdict !== "floor")) return [];
      const missing = missingAmount(model, resource, school, k);
      return [
        { school: school.name, resource, cell, value, belowFloor: verdict === "floor", missing },
      ];
    })
  );
}

/** The sum of what the schools lack of one resource; null when none of them lacks it or no number of students is known. */
export function totalMissing(all: readonly Shortfall[], id: AssessedResource["id"]): number | null {
  const amounts = all.flatMap(({ resource, missing }) =>
    resource.id === id && missing !== null ? [missing] : []
  );
  return amounts.length === 0 ? null : significant(amounts.reduce((sum, one) => sum + one, 0));
}

function missingAmount(
  model: SchoolsModel,
  resource: AssessedResource,
  { students }: School,
  k: number
): number | null {
  const count = students?.value ?? 0;
  if (count <= 0) return null;
  const needed = significant((resource.threshold * count) / resource.per);
  const has = wholeNumber(model, resource, count, k);
  return resource.whole ? Math.ceil(significant(needed - has)) : significant(needed - has);
}

/**
 * What the school has: its printed whole number; else value × students ÷ per, which for people and rooms is the one whole
 * number that the printed value can come from, where there is just one.
 */
function wholeNumber(
  model: SchoolsModel,
  { id, per, whole, values }: AssessedResource,
  students: number,
  k: number
): number {
  const printed = model.resources.find((one) => one.id === id)?.whole[k]?.value ?? null;
  const { value, room } = values[k] ?? { value: null, room: 0 };
  const figure = model.resources.find((one) => one.id === id)?.whole[k];
  // A printed figure that does not follow from the whole number is what the school is judged by.
  const follows =
    value !== null &&
    Math.abs((perStudents(figure, { ...EMPTY, value: students }, per) ?? Infinity) - value) <=
      room * 1.001 + 1e-9;
  if (printed !== null && follows) return printed;
  const estimate = significant(((value ?? 0) * students) / per);
  if (!whole) return estimate;
  const reach = (room * students) / per;
  const nearest = Math.round(estimate);
  const only = Math.abs(nearest - estimate) <= reach + 1e-9 && reach < 0.5;
  return only ? nearest : estimate;
}

const EMPTY = { cell: "", text: "", step: 1, scale: 1 };
