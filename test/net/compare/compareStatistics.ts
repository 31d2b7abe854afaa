import type { StatisticsReport } from "../../../src/core/finding/checkReport";
import type { ExpectedStatistics } from "../expect/expectation";
import { compareFindings } from "./compareFindings";
import type { Failure } from "./failure";

/** Sums that must stand among the totals, figures that must not, and the findings. */
export function compareStatistics(want: ExpectedStatistics, have: StatisticsReport): Failure[] {
  const totals = want.totals.flatMap(({ cell, computed, tolerance, or }): Failure[] => {
    const found = have.totals.find((total) => total.cell === cell);
    if (!found)
      return [{ severity: "lost", what: "total lost", detail: `${cell} is not re-added` }];
    const right = [computed, ...(or ?? [])];
    if (right.some((each) => Math.abs(found.computed - each) <= tolerance + 1e-6)) return [];
    return [
      {
        severity: "wrong",
        what: "total",
        detail: `${cell} comes to ${found.computed}, not ${computed}`,
      },
    ];
  });
  const never = have.totals
    .filter(({ cell }) => want.never.includes(cell))
    .map(({ cell }): Failure => ({
      severity: "wrong",
      what: "ratio that is added",
      detail: `${cell} is added`,
    }));
  return [...totals, ...never, ...compareFindings(want.findings, have.findings)];
}
