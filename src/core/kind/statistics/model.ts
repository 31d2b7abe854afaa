import type { Area } from "../../area/area";

/**
 * A recognised table of counts with totals: lines (rows) and lanes (columns) with their labels, the figures where they
 * cross, and the sums that are certain. Plain data.
 */
export interface StatisticsModel {
  kind: "statistics";
  sheet: string;
  title: string;
  /** From the first header cell to the last data or total cell. */
  area: Area;
  lines: Entry[];
  lanes: Entry[];
  /** `figures[i][j]` stands where `lines[i]` and `lanes[j]` cross. */
  figures: StatFigure[][];
  sums: SumRelation[];
  /** Counts of the rows themselves, printed in a total line under the names (合计 59). */
  counts: CountOfRows[];
  /** Lanes of money by project; null where the table has none. */
  investment: Investment | null;
  errors: { cell: string; code: string }[];
  /** Filled cells among the figures that are no figures. */
  notUnderstood: { cell: string; text: string }[];
  /** How the table was read where it could be read otherwise, a sentence each. */
  reading: string[];
}

/** What a line or lane is about. */
export interface Entry {
  /** Row or column on the sheet, from 0. */
  position: number;
  /** Labels, outermost first, units left out: 小学, 在校生总数. Never empty. */
  path: string[];
  /** All words over it, units and section headings included. */
  words: string;
  role: EntryRole;
  /** A total by its name alone (台州市 among its counties): it counts as one only where the figures say so. */
  weak: boolean;
  /** Marked 其中. */
  ofWhich: boolean;
  /** A place. */
  region: boolean;
  /** Number of the section that it stands in, from 0. */
  section: number;
}

/** `aside` is neither part nor total: averages, last year's figures, growth, benchmarks. */
export type EntryRole = "item" | "total" | "subtotal" | "aside";

/** One cell among the figures. */
export interface StatFigure {
  cell: string;
  /** As a reader sees it; '' for a blank. */
  text: string;
  /** `nothing` is a dash or another sign that there is none. */
  kind: "number" | "blank" | "nothing" | "error" | "text";
  /** 0 unless `kind` is "number". */
  value: number;
  /** One unit of the last digit; 0 for head counts, which nobody rounds. */
  step: number;
  percent: boolean;
  /** Whether figures of its line and lane may be added. */
  additive: "yes" | "no" | "unknown";
}

/** A line that is the sum of lines, or a lane that is the sum of lanes. */
export interface SumRelation {
  axis: "line" | "lane";
  /** Index into `lines` or `lanes`. */
  total: number;
  parts: number[];
  /** Parts of one whole within a row (公办 + 民办) rather than a total of rows. */
  partition: boolean;
}

export interface CountOfRows {
  cell: string;
  printed: number;
  computed: number;
  /** Header over it, e.g. 项目名称. */
  name: string;
}

/** Indices into `lanes`; factors take the lane's unit to yuan. */
export interface Investment {
  total: MoneyLane;
  invested: MoneyLane | null;
  plan: MoneyLane | null;
}

export interface MoneyLane {
  lane: number;
  factor: number;
}
