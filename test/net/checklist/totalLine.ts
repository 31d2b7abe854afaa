import type { Ink } from "../paper/paper";

/** A line of printed totals, one figure a lane. */
export interface TotalLine {
  label: string;
  measure: TotalMeasure;
  /** Before the first indicator, after the last one, or behind the items of one section. */
  at: "first" | "last" | "section";
  /** The items that are counted. */
  items: number[];
  /** One a lane. */
  figures: TotalFigure[];
  /** Printed beside the label, where a second column of labels is free: "达标项目数/总项目数（30）". */
  denominator?: { text: string; printed: number; wrong: boolean };
}

export type TotalMeasure =
  "rate" | "met" | "unmet" | "both" | "quotient" | "base" | "rank" | "score" | "lastYear";

/** What a cell of totals shows, and what it thereby claims. */
export interface TotalFigure {
  ink: Ink;
  /** A rate in percent, with the decimals as they stand in the cell and as the line is printed. */
  rate?: { percent: number; shown: number; line: number };
  met?: number;
  unmet?: number;
  error?: boolean;
}
