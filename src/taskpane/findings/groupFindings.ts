import type { Finding, FindingRule } from "../../core/finding/checkReport";
import type { Review } from "../../core/review/reviewWorkbook";
import { certainFigure, type CertainFigure } from "../../core/correction/certainFigure";

/** A finding with its sheet and what would put it right; null where that is not certain. */
export interface FoundItem {
  sheet: string;
  finding: Finding;
  certain: CertainFigure | null;
}

/** Findings of a review by rule, the rule with most first; in each the workbook's order. */
export function groupFindings({
  tables,
  models,
}: Review): { rule: FindingRule; items: FoundItem[] }[] {
  const groups = new Map<FindingRule, FoundItem[]>();
  tables.forEach((table, k) => {
    for (const finding of table.findings) {
      const items = groups.get(finding.rule) ?? [];
      items.push({ sheet: table.sheet, finding, certain: certainFigure(finding, models[k]) });
      groups.set(finding.rule, items);
    }
  });
  return [...groups]
    .map(([rule, items]) => ({ rule, items }))
    .sort((a, b) => b.items.length - a.items.length);
}
