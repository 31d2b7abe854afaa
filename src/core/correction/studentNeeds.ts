import type { FundingReport } from "../finding/checkReport";
import { isFault } from "../cell/fault";
import { normalForm } from "../cell/normalForm";
import { needOfGap } from "../measure/needOfGap";
import { regionStem } from "../region/regionName";
import type { FundingModel } from "../kind/funding/model";
import type { StudentNumbers } from "./corrections";

/** 应增经费 of one region and stage from the user's number of students, beside what the sheet prints; 亿元, signed like gap. */
export interface StudentNeed {
  stage: string;
  region: string;
  students: number;
  /** null where the sheet prints none. */
  printed: number | null;
  /** null where the gap is not known. */
  computed: number | null;
}

/**
 * 应增经费 of a funding table from numbers of students that the user gave (`needOfGap`). Where
 * the sheet prints no need the report gets the computed one; where it prints one, it stays and the two can be compared.
 * Numbers for stages and regions that the table does not have are left out.
 */
export function studentNeeds(
  report: FundingReport,
  model: FundingModel,
  { counts }: StudentNumbers
): { report: FundingReport; needs: StudentNeed[] } {
  const needs: StudentNeed[] = [];
  const stages = report.stages.map((stage, k) => {
    const names = [stage.name, model.stages[k]?.heading ?? ""].map(normalForm);
    const own = counts.filter((count) => names.includes(normalForm(count.stage)));
    const regions = stage.regions.map((region) => {
      const stem = regionStem(region.name);
      const students = own.find((count) => regionStem(count.region) === stem)?.students;
      if (students === undefined) return region;
      const need = region.gap === null ? null : needOfGap(region.gap, students);
      const computed = isFault(need) ? null : need;
      needs.push({
        stage: stage.name,
        region: region.name,
        students,
        printed: region.need,
        computed,
      });
      return region.need === null ? { ...region, need: computed } : region;
    });
    return { ...stage, regions };
  });
  return { report: { ...report, stages }, needs };
}
