import type { TableModel } from "../../core/kind/tableModel";

/** The kinds that a user can say a table is of. */
export const TABLE_KINDS: readonly TableModel["kind"][] = [
  "checklist",
  "funding",
  "targets",
  "statistics",
  "schools",
];
