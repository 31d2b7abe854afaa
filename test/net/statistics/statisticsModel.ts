/** A table of figures with lines of sums, before it is laid out. */
export interface StatisticsModel {
  title: string;
  /** Unit or date line; "" for none. */
  caption: string;
  labelHeading: string;
  rows: StatisticsRow[];
  columns: StatisticsColumn[];
  /** By row and column; null is blank, a text is an error or a sign for nothing. */
  values: (number | string | null)[][];
  faults: StatisticsFault[];
}

export interface StatisticsRow {
  label: string;
  /** The rows that this one is the sum of; [] for a part. "of which" rows are in no sum but their own line's. */
  sumOf: number[];
  /** Stands for a share of the line above, or is one of the lines that make up the line above them. */
  ofWhich: "no" | "share" | "whole";
  /** A sum that is called one: it must be re-added. */
  total: boolean;
}

export interface StatisticsColumn {
  /** Heading over several columns; "" for none. */
  group: string;
  heading: string;
  additive: boolean;
  decimals: number;
  /** What stands in sums of a column that is not added. */
  total: "sum" | "mean" | "largest" | "smallest" | "blank";
  /** Size of a part. */
  low: number;
  high: number;
  /** Columns that this one is the sum of, within a row. */
  sumOf: number[];
}

export type StatisticsFault =
  | { kind: "total" | "parts"; row: number; column: number; printed: number; computed: number }
  | { kind: "error" | "range"; row: number; column: number };
