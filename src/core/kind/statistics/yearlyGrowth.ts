import { growth } from "../../measure/growth";
import { isFault } from "../../cell/fault";
import { YEARS_INSIDE } from "../../lexicon/zh/years";
import type { Entry, StatisticsModel } from "./model";

/** How a total moved from one year of the table to the next. */
export interface YearlyGrowth {
  /** What is counted, without the year; '' where the header says only the year. */
  name: string;
  from: number;
  to: number;
  before: number;
  after: number;
  /** after ÷ before − 1, a fraction. */
  growth: number;
}

/** Growth of the table's total line between lanes that differ in the year alone; [] without a total or without years. */
export function yearlyGrowth({ lines, lanes, figures }: StatisticsModel): YearlyGrowth[] {
  const totalLine = lines.findIndex(({ role }) => role === "total");
  if (totalLine < 0) return [];
  return lanes.flatMap((lane, j): YearlyGrowth[] => {
    const from = yearOf(lane);
    if (from === null || lane.role === "aside") return [];
    const later = lanes
      .map((other, k) => ({ other, k, to: yearOf(other) }))
      .filter(({ other, to }) => to !== null && to > from && nameOf(other) === nameOf(lane))
      .sort((a, b) => (a.to ?? 0) - (b.to ?? 0))[0];
    if (later === undefined || later.to === null) return [];
    const before = figures[totalLine]?.[j];
    const after = figures[totalLine]?.[later.k];
    if (before?.kind !== "number" || after?.kind !== "number" || before.additive !== "yes")
      return [];
    const grown = growth(before.value, after.value);
    return isFault(grown)
      ? []
      : [
          {
            name: nameOf(lane),
            from,
            to: later.to,
            before: before.value,
            after: after.value,
            growth: grown,
          },
        ];
  });
}

function yearOf({ path }: Entry): number | null {
  const year = /(?:19|20)\d\d/.exec(path.join(" "))?.[0];
  return year === undefined ? null : Number(year);
}

function nameOf({ path }: Entry): string {
  return path.join(" ").replace(YEARS_INSIDE, "").trim();
}
