import { isFault } from "../../cell/fault";
import { significant } from "../../quantity/significant";
import type { SchoolsReport } from "../../finding/checkReport";
import { balancedDevelopment2017 } from "../../standard/balancedDevelopment2017";
import type {
  ResourceId,
  ResourceStandard,
  ResourceStandards,
} from "../../standard/resourceStandards";
import { weightedCv } from "../../measure/weightedCv";
import type { SchoolsModel } from "./model";
import { resourceValues, type ResourceValue } from "./resourceValues";

/** How a school stands with one resource; "floor": below the share of the threshold that none may fall below. */
export type ResourceVerdict = "met" | "unmet" | "floor" | "missing";

export interface AssessedResource extends Pick<
  ResourceStandard,
  "id" | "name" | "unit" | "per" | "whole"
> {
  threshold: number;
  /** leastShare × threshold. */
  floor: number;
  /** One a school of the model. */
  values: ResourceValue[];
  verdicts: ResourceVerdict[];
  schoolsMet: number;
  /** Σ students × value ÷ Σ students over the schools that have both; null without any. */
  mean: number | null;
  /** 差异系数 over the same schools; null without any. */
  cv: number | null;
  cvLimit: number;
  /** Null when it cannot be told: no coefficient, or one within the limit while a school's figure is missing. */
  cvMet: boolean | null;
  /** Schools whose figure or number of students is missing. */
  missing: number;
}

export interface AssessedSchools {
  resources: AssessedResource[];
  /** One a school of the model. */
  schools: { met: number; passes: boolean }[];
}

/**
 * Holds the schools of a table against the standards. A missing figure is neither met nor left out of the number
 * of schools. A school passes when all resources of the table but one are met (six of the seven where all seven are
 * there) and none is below 85 % of its threshold. Values are compared unrounded, as decimals.
 */
export function assessSchools(
  model: SchoolsModel,
  standards: ResourceStandards = balancedDevelopment2017
): AssessedSchools {
  const resources = standards.resources.flatMap((standard) => {
    const column = model.resources.find(({ id }) => id === standard.id);
    return column === undefined
      ? []
      : [
          assessResource(
            model,
            standards,
            standard,
            resourceValues(column, standard, model.schools)
          ),
        ];
  });
  const mayMiss = standards.resources.length - standards.leastMet;
  return {
    resources,
    schools: model.schools.map((_school, k) => {
      const verdicts = resources.map((one) => one.verdicts[k]);
      const met = verdicts.filter((one) => one === "met").length;
      return { met, passes: verdicts.length - met <= mayMiss && !verdicts.includes("floor") };
    }),
  };
}

function assessResource(
  model: SchoolsModel,
  standards: ResourceStandards,
  standard: ResourceStandard,
  values: ResourceValue[]
): AssessedResource {
  const { id, name, unit, per, whole } = standard;
  const threshold = standard.threshold[model.level];
  const floor = significant(threshold * standards.leastShare);
  const verdicts = values.map(({ value }): ResourceVerdict =>
    value === null ? "missing" : value >= threshold ? "met" : value >= floor ? "unmet" : "floor"
  );
  const known = model.schools.flatMap(({ students }, k) => {
    const value = values[k]?.value ?? null;
    const weight = students?.value ?? null;
    return value === null || weight === null || weight < 0 ? [] : [{ value, weight }];
  });
  const cv = weightedCv(
    known.map(({ value }) => value),
    known.map(({ weight }) => weight)
  );
  const total = known.reduce((sum, { weight }) => sum + weight, 0);
  const cvLimit = standards.cvLimit[model.level];
  const missing = model.schools.length - known.length;
  const isKnown = !isFault(cv);
  return {
    id,
    name,
    unit,
    per,
    whole,
    threshold,
    floor,
    values,
    verdicts,
    schoolsMet: verdicts.filter((one) => one === "met").length,
    mean:
      total > 0
        ? significant(known.reduce((sum, { value, weight }) => sum + value * weight, 0) / total)
        : null,
    cv: isKnown ? cv : null,
    cvLimit,
    cvMet: !isKnown ? null : cv > cvLimit ? false : missing > 0 ? null : true,
    missing,
  };
}

/** The resource of an assessment by id; undefined when the table has no such column. */
export function resourceById(
  { resources }: AssessedSchools,
  id: ResourceId
): AssessedResource | undefined {
  return resources.find((one) => one.id === id);
}

/** The names of the schools that do not pass, in the table's order. */
export function failingSchools(
  model: SchoolsModel,
  assessed: AssessedSchools
): SchoolsReport["failing"] {
  return model.schools
    .filter((_school, k) => assessed.schools[k]?.passes === false)
    .map(({ name }) => name);
}
