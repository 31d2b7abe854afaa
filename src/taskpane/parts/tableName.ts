import type { TableReport } from "../../core/finding/checkReport";

/** What a table is called: its sheet, which the user named; with its range where the sheet holds several. */
export function tableName(table: TableReport, tables: readonly TableReport[]): string {
  const alone = tables.filter(({ sheet }) => sheet === table.sheet).length < 2;
  return alone ? table.sheet : `${table.sheet} ${table.range}`;
}
