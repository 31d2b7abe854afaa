import { certainFigure, type CertainFigure } from "../../core/correction/certainFigure";
import type { FindingRule } from "../../core/finding/checkReport";
import type { RootCause } from "../../core/review/causes/rootCause";
import type { Review } from "../../core/review/reviewWorkbook";

/** A cause with the figures that would put its findings right, one each in their order; null where that is not certain. */
export interface FoundCause {
  cause: RootCause;
  /** Title of the table. */
  title: string;
  certain: CertainFigure[] | null;
}

/** Causes by rule, the rule with most first; in each the workbook's order. */
export function groupCauses(
  causes: readonly RootCause[],
  { tables, models }: Pick<Review, "tables" | "models">
): { rule: FindingRule; items: FoundCause[] }[] {
  const groups = new Map<FindingRule, FoundCause[]>();
  for (const cause of causes) {
    const items = groups.get(cause.rule) ?? [];
    const figures = cause.findings.map((finding) => certainFigure(finding, models[cause.table]));
    const certain = figures.filter((figure) => figure !== null);
    items.push({
      cause,
      title: tables[cause.table]?.title ?? "",
      certain: certain.length === figures.length ? certain : null,
    });
    groups.set(cause.rule, items);
  }
  return [...groups]
    .map(([rule, items]) => ({ rule, items }))
    .sort((a, b) => b.items.length - a.items.length);
}
