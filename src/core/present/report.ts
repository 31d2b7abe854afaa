import type { HighlightStyle } from "../finding/highlight";

/**
 * A result as plain data, from which the sheet, the terminal's text, the pane's copies and the Word text are all made: what
 * it is called, when it was made, its tables, and where their figures come from.
 */
export interface Report {
  /** Name wanted for the sheet; 31 characters at most, none of \ / ? * [ ] : */
  name: string;
  title: string;
  /** 制表日期, as it is to be printed. */
  date: string;
  /** Unit of all amounts, such as 亿元, printed once over the tables. */
  unit?: string;
  tables: ReportTable[];
  /** Sentences on the whole report, behind its tables. */
  notes?: string[];
  /** The tables that the figures come from, such as "进度!A2:L34". */
  sources: string[];
  /** Who signs; the usual three where it is absent. */
  signature?: string;
  /** Whether it is a paper of sentences, in the sizes of official papers; any other is tables to read or to fill, in smaller ones. */
  prose?: true;
  /** Whether it is itself a table to be filled and checked: nobody signs it, and reviews read it like the user's own. */
  checkable?: true;
}

export interface ReportTable {
  heading: string;
  /** Sentences between the heading and the columns, a paragraph each. */
  text?: string[];
  /** [] for a section of sentences alone. */
  columns: ReportColumn[];
  /** One cell a column. */
  rows: ReportCell[][];
  /** How many of the last rows are totals; 0 when absent. */
  totals?: number;
  /** A sentence under the table: what the figures mean. */
  note?: string;
  /** Whether it begins a page: an appendix does. */
  newPage?: true;
  /** Index of a column of fractions 0…1 that is drawn with data bars. */
  bars?: number;
  chart?: ReportChart;
  /** Columns, the first and the last, whose texts are coloured like flags. */
  heat?: { columns: readonly [number, number]; looks: readonly HeatLook[] };
}

/** A text and how cells that show it look. */
export interface HeatLook {
  text: string;
  style: HighlightStyle;
}

/** A chart of a table's ordinary rows, drawn under it; totals are not drawn. */
export interface ReportChart {
  /** bars: for each row a bar a column of values; lines: for each row a line over the columns of values. */
  kind: "bars" | "lines";
  title: string;
  /** Index of the column with the names of the rows; the columns of values follow it. */
  names: number;
  /** How many columns of values. */
  values: number;
  /** Fractions are drawn from 0 to 100 %; others as far as they go. */
  scale: "percent" | "free";
  /** Colour of each column of bars, RRGGBB; lines have the looks of `lineLook`. */
  colors?: readonly string[];
}

export interface ReportColumn {
  heading: string;
  /** Width in characters of half width. */
  width: number;
  /** Excel number format of the column's numbers; texts have none. */
  format?: string;
  /** Places and other short words stand in the middle; other texts to the left, numbers to the right. */
  centred?: true;
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
