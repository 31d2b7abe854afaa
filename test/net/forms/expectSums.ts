import type { ExpectedFinding, ExpectedStatistics } from "../expect/expectation";
import type { CountTable } from "./countTable";

/** The sums of the table re-added, the wrong one found; `cells` are those of the sums by column. */
export function expectSums(
  { computed, printed, wrong }: CountTable,
  cells: readonly string[],
  never: string[] = []
): ExpectedStatistics {
  const findings = cells.flatMap((cell, c): ExpectedFinding[] =>
    c === wrong
      ? [
          {
            cell,
            rules: ["sum-mismatch", "part-sum-mismatch"],
            printed: printed[c] ?? 0,
            computed: computed[c] ?? 0,
          },
        ]
      : []
  );
  return {
    kind: "statistics",
    totals: cells.map((cell, c) => ({ cell, computed: computed[c] ?? 0, tolerance: 0.5 })),
    never,
    findings,
  };
}
