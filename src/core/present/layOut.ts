import type { ReportCell, ReportSheet, ReportTable } from "./reportSheet";

/** A report as cells from A1 on, in Excel's input form: "=…" a formula, "'…" a text whatever it looks like, "" blank. */
export interface LaidOut {
  cells: (string | number)[][];
  /** Width of each column in characters of half width. */
  widths: number[];
  tables: PlacedTable[];
}

/** Rows of one table, from 0; lastRow is firstRow − 1 for a table without rows. */
export interface PlacedTable {
  table: ReportTable;
  headingRow: number;
  headerRow: number;
  firstRow: number;
  lastRow: number;
  noteRow: number | null;
}

/** Places title, lines and tables one under the other, with a blank row before each table. */
export function layOut(report: ReportSheet): LaidOut {
  const width = Math.max(1, ...report.tables.map(({ columns }) => columns.length));
  const cells: (string | number)[][] = [];
  const add = (row: readonly ReportCell[]): number =>
    cells.push(Array.from({ length: width }, (_, c) => typed(row[c] ?? null))) - 1;
  add([report.title]);
  for (const line of report.lines) add([line]);
  const tables = report.tables.map((table): PlacedTable => {
    add([]);
    const headingRow = add([table.heading]);
    const headerRow = add(table.columns.map(({ heading }) => heading));
    for (const row of table.rows) add(row);
    const lastRow = cells.length - 1;
    const noteRow = table.note === undefined ? null : add([table.note]);
    return { table, headingRow, headerRow, firstRow: headerRow + 1, lastRow, noteRow };
  });
  const widths = Array.from({ length: width }, (_, c) =>
    Math.max(8, ...report.tables.map(({ columns }) => columns[c]?.width ?? 0))
  );
  return { cells, widths, tables };
}

function typed(cell: ReportCell): string | number {
  if (cell === null || cell === "") return "";
  if (typeof cell === "number") return cell;
  // An apostrophe keeps a text a text: one that begins with = would be a formula, "1-2" a date.
  if (typeof cell === "string") return `'${cell}`;
  const target = `#'${cell.sheet.replaceAll("'", "''")}'!${cell.cell}`;
  return `=HYPERLINK("${target.replaceAll('"', '""')}","${cell.cell}")`;
}
