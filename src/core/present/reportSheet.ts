/** A sheet that the program writes, as plain data: a title, lines about it, and tables one under the other. */
export interface ReportSheet {
  /** Name wanted for the sheet; 31 characters at most, none of \ / ? * [ ] : */
  name: string;
  title: string;
  /** The date and where the figures come from, under the title. */
  lines: string[];
  tables: ReportTable[];
}

export interface ReportTable {
  heading: string;
  columns: ReportColumn[];
  /** One cell a column. */
  rows: ReportCell[][];
  /** A sentence under the table: what the figures mean. */
  note?: string;
  /** Index of a column of fractions 0…1 that is drawn with data bars. */
  bars?: number;
  /** A bar chart of the rows: indices of the columns with its names and its values, and its title. */
  chart?: { names: number; values: number; title: string };
}

export interface ReportColumn {
  heading: string;
  /** Width in characters of half width. */
  width: number;
  /** Excel number format of the column's numbers; texts have none. */
  format?: string;
}

/** null is a blank cell. */
export type ReportCell = string | number | ReportLink | null;

/** A cell of the workbook to go to, shown as its address. */
export interface ReportLink {
  sheet: string;
  /** A1 address. */
  cell: string;
}

/** Percentages with one decimal, 亿元 with two. */
export const RATE_FORMAT = "0.0%";
export const YI_FORMAT = "0.00";
