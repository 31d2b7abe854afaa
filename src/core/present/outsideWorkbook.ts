import { withAmounts } from "./amountFormat";
import type { Report, ReportCell, ReportLink, ReportTable } from "./report";

/**
 * The same report for a reader who is not in its workbook: a cell to go to is its name in words, 表!C3, or C3 alone in a column
 * whose cells are all of one sheet, which its heading then names; formats of amounts are settled.
 */
export function outsideWorkbook(report: Report): Report {
  return { ...report, tables: report.tables.map(tableOutside) };
}

/** One table of such a report. */
export function tableOutside(given: ReportTable): ReportTable {
  const table = withAmounts(given);
  const only = table.columns.map((_column, c) =>
    onlySheet(table.rows.map((row) => row[c] ?? null))
  );
  return {
    ...table,
    columns: table.columns.map((column, c) => {
      const sheet = only[c] ?? null;
      return sheet === null ? column : { ...column, heading: `${column.heading}（${sheet}）` };
    }),
    rows: table.rows.map((row) =>
      row.map((cell, c) => {
        if (!isLink(cell)) return cell;
        return (only[c] ?? null) === null ? `${cell.sheet}!${cell.cell}` : cell.cell;
      })
    ),
  };
}

/** The sheet of a column that holds nothing but cells of one sheet to go to; null for any other. */
function onlySheet(cells: readonly ReportCell[]): string | null {
  if (!cells.every((cell) => cell === null || isLink(cell))) return null;
  const sheets = new Set(cells.filter(isLink).map(({ sheet }) => sheet));
  const [sheet = null] = sheets;
  return sheets.size === 1 ? sheet : null;
}

function isLink(cell: ReportCell): cell is ReportLink {
  return typeof cell === "object" && cell !== null;
}
