import type { FundingStage, TableReport } from "../finding/checkReport";
import { isBelow } from "../kind/funding/isBelow";
import { isOwnLevel } from "../region/isOwnLevel";
import { regionStem } from "../region/regionName";

/** Who is below a benchmark, each named once, in the sheets' order. */
export interface BelowBenchmark {
  counties: string[];
  /** What stands among the counties and is none: 市本级. */
  own: string[];
}

/** Who falls below the benchmark in some of these stages. No stages give nobody. */
export function belowInStages(stages: readonly Pick<FundingStage, "regions">[]): BelowBenchmark {
  const names = new Map<string, string>();
  for (const { regions } of stages)
    for (const region of regions) {
      const stem = regionStem(region.name);
      if (isBelow(region) && !names.has(stem)) names.set(stem, region.name);
    }
  const all = [...names.values()];
  return {
    counties: all.filter((name) => !isOwnLevel(name)),
    own: all.filter(isOwnLevel),
  };
}

/** Who falls below the benchmark in any stage of any funding table. */
export function belowBenchmark(tables: readonly TableReport[]): BelowBenchmark {
  return belowInStages(tables.flatMap((table) => (table.kind === "funding" ? table.stages : [])));
}
