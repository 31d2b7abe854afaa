import { rootCauses } from "./causes/rootCauses";
import type { Review } from "./reviewWorkbook";

/** What flagging a workbook colours, for the sentence that tells of it. */
export interface FlagSummary {
  /** Tables on sheets that get a flag; recognised tables without anything to flag do not count. */
  tables: number;
  /** Unmet marks of all checklists. */
  unmet: number;
  /** Things to look at, as `rootCauses` counts them. */
  findings: number;
}

/** Counts of what `highlights` colour; zeros for a workbook where all is met and agrees. */
export function flagSummary({ tables, models, highlights }: Review): FlagSummary {
  const coloured = new Set(highlights.map(({ sheet }) => sheet));
  const unmet = tables.flatMap((table) =>
    table.kind === "checklist" ? table.regions.map((region) => region.unmet) : []
  );
  return {
    tables: tables.filter(({ sheet }) => coloured.has(sheet)).length,
    unmet: unmet.reduce((sum, count) => sum + count, 0),
    findings: rootCauses({ tables, models }).length,
  };
}
