import { areaAddress } from "../../area/address";
import type { SchoolsReport } from "../../finding/checkReport";
import { balancedDevelopment2017 } from "../../standard/balancedDevelopment2017";
import type { ResourceStandards } from "../../standard/resourceStandards";
import { assessSchools, failingSchools } from "./assess";
import { auditSchools } from "./audit";
import { leftUnaudited } from "./leftUnaudited";
import type { SchoolsModel } from "./model";

/** What a table of schools says by the standards and what in it does not agree. */
export function reportSchools(
  model: SchoolsModel,
  standards: ResourceStandards = balancedDevelopment2017
): SchoolsReport {
  const assessed = assessSchools(model, standards);
  const listed = model.listed ?? model;
  const audited = listed === model ? assessed : assessSchools(listed, standards);
  const reading = [...model.reading, ...leftUnaudited(listed, audited)];
  return {
    kind: "schools",
    sheet: model.sheet,
    title: model.title,
    range: areaAddress(model.area),
    findings: auditSchools(listed, audited),
    level: model.level,
    indicators: assessed.resources.map(({ name, threshold, schoolsMet, cv, cvLimit, cvMet }) => ({
      name,
      threshold,
      schoolsMet,
      schools: model.schools.length,
      cv,
      cvLimit,
      cvMet,
    })),
    failing: failingSchools(model, assessed),
    ...(model.notUnderstood.length > 0 && { notUnderstood: model.notUnderstood }),
    ...(reading.length > 0 && { reading }),
  };
}
