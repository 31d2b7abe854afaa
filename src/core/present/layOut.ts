import { MARK_OF_REPORTS } from "../review/isReport";
import { withAmounts } from "./amountFormat";
import { brokenLines } from "./brokenLines";
import { paperOf } from "./paper";
import { chartRows } from "./reportChart";
import type { Report, ReportCell, ReportTable } from "./report";

/** What a row of a report is, which decides how it looks. */
export type RowRole =
  | "title"
  | "date"
  | "heading"
  | "text"
  | "header"
  | "body"
  | "total"
  | "note"
  | "signature"
  | "chart"
  | "blank";

/** A report as cells from A1 on, in Excel's input form: "=…" a formula, "'…" a text whatever it looks like, "" blank. */
export interface LaidOut {
  cells: (string | number)[][];
  /** What each row is. */
  roles: RowRole[];
  /** Width of each column in characters of half width. */
  widths: number[];
  tables: PlacedTable[];
}

/** Rows of one table, from 0; lastRow is firstRow − 1 for a table without rows; one without columns has no header row. */
export interface PlacedTable {
  table: ReportTable;
  headingRow: number;
  headerRow: number;
  firstRow: number;
  lastRow: number;
  /** Rows kept free for its chart, the first and the last; null without one. */
  chartArea: { top: number; bottom: number } | null;
}

/** Fewest columns in which the date and the unit have a cell each. */
const ROOM_FOR_UNIT = 3;
const SIGNATURE = "制表人：　　　　　　　　审核人：　　　　　　　　负责人：";

/**
 * Places title, date and unit, the tables one under the other with a blank row between, room to sign, and at the foot what
 * the figures mean and where they come from.
 */
export function layOut(report: Report): LaidOut {
  const all = report.tables.map(withAmounts);
  const count = Math.max(1, ...all.map(({ columns }) => columns.length));
  const widths = Array.from({ length: count }, (_, c) =>
    Math.max(8, ...all.map(({ columns }) => columns[c]?.width ?? 0))
  );
  const lineWidth = widths.reduce((sum, width) => sum + width, 0);
  const cells: (string | number)[][] = [];
  const roles: RowRole[] = [];
  const add = (role: RowRole, row: readonly ReportCell[]): number => {
    roles.push(role);
    return cells.push(Array.from({ length: count }, (_, c) => typed(row[c] ?? null))) - 1;
  };
  const addLines = (text: string, role: RowRole = "note") => {
    for (const line of brokenLines(text, lineWidth)) add(role, [line]);
  };

  add("title", [report.title]);
  add("date", dateCells(report, count));
  const tables = all.map((table, k): PlacedTable => {
    if (k > 0) add("blank", []);
    const headingRow = add("heading", [table.heading]);
    for (const paragraph of table.text ?? []) addLines(paragraph, "text");
    const { columns } = table;
    if (columns.length === 0) {
      const row = cells.length - 1;
      return {
        table,
        headingRow,
        headerRow: row,
        firstRow: row + 1,
        lastRow: row,
        chartArea: null,
      };
    }
    const headerRow = add(
      "header",
      columns.map(({ heading }) => heading)
    );
    const ordinary = table.rows.length - (table.totals ?? 0);
    table.rows.forEach((row, r) => add(r < ordinary ? "body" : "total", row));
    const lastRow = cells.length - 1;
    if (table.note !== undefined) addLines(table.note);
    const free = chartRows(table, paperOf(widths));
    const top = cells.length;
    const chartArea = free === 0 ? null : { top, bottom: top + free - 1 };
    for (let row = 0; row < free; row++) add("chart", []);
    return { table, headingRow, headerRow, firstRow: headerRow + 1, lastRow, chartArea };
  });
  if (report.checkable !== true) {
    add("blank", []);
    add("signature", [report.signature ?? SIGNATURE]);
  }
  add("blank", []);
  for (const line of footLines(report)) addLines(line);
  // Whole, however narrow the sheet: the program knows its own by it.
  if (report.checkable !== true) add("note", [MARK_OF_REPORTS]);
  return { cells, roles, widths, tables };
}

/** What stands under the tables: what the figures mean and where they come from. */
export function footLines({ notes = [], sources }: Report): string[] {
  return [
    ...notes.map((note) => `说明：${note}`),
    ...(sources.length === 0 ? [] : [`数据来源：${sources.join("；")}。`]),
  ];
}

function dateCells({ date, unit }: Report, count: number): ReportCell[] {
  const made = `制表日期：${date}`;
  if (unit === undefined) return [made];
  if (count < ROOM_FOR_UNIT) return [`${made}　单位：${unit}`];
  return [made, ...Array.from({ length: count - 2 }, () => null), `单位：${unit}`];
}

function typed(cell: ReportCell): string | number {
  if (cell === null || cell === "") return "";
  if (typeof cell === "number") return cell;
  // An apostrophe keeps a text a text: one that begins with = would be a formula, "1-2" a date.
  if (typeof cell === "string") return `'${cell}`;
  const target = `#'${cell.sheet.replaceAll("'", "''")}'!${cell.cell}`;
  return `=HYPERLINK("${target.replaceAll('"', '""')}","${cell.cell}")`;
}
