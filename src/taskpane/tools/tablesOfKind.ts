import type { TableReport } from "../../core/finding/checkReport";
import type { Review } from "../../core/review/reviewWorkbook";
import type { TableModel } from "../../core/kind/tableModel";

/** A table of one kind with the cells behind its figures. */
export interface TableOfKind<K extends TableModel["kind"]> {
  report: Extract<TableReport, { kind: K }>;
  model: Extract<TableModel, { kind: K }>;
  /** Place in the review. */
  index: number;
}

/** The tables of a kind in a review, in its order. */
export function tablesOfKind<K extends TableModel["kind"]>(
  { tables, models }: Pick<Review, "tables" | "models">,
  kind: K
): TableOfKind<K>[] {
  return tables.flatMap((report, index) => {
    const model = models[index];
    return isOfKind(report, kind) && model !== undefined && isOfKind(model, kind)
      ? [{ report, model, index }]
      : [];
  });
}

function isOfKind<T extends { kind: string }, K extends T["kind"]>(
  table: T,
  kind: K
): table is Extract<T, { kind: K }> {
  return table.kind === kind;
}
