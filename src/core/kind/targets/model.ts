import type { Area } from "../../area/area";
import type { Comparison } from "../../criterion/criterion";

/** A recognised table of indicators with a present or baseline value and a target. Plain data. */
export interface TargetsModel {
  kind: "targets";
  sheet: string;
  title: string;
  area: Area;
  rows: TargetLine[];
  /** Years of the figures by their headers; null where no header prints one. */
  years: { baseline: number | null; value: number | null; target: number | null };
  errors: { cell: string; code: string }[];
  /** Filled cells that no role explains. */
  notUnderstood: { cell: string; text: string }[];
  /** How the table was read where it could be read otherwise, a sentence each. */
  reading: string[];
}

/** One indicator; figures of all its parts are in the same unit. */
export interface TargetLine {
  /** As printed, its unit included; with its section or the indicator it is part of where the name alone is not enough. */
  name: string;
  /** 领域 that it stands under; '' when there is none. */
  section: string;
  attribute: "约束性" | "预期性" | null;
  /** Printed as a percentage: figures are 63.7, not 0.637. */
  percent: boolean;
  parts: TargetPart[];
}

export interface TargetPart {
  /** 小学, 初中 …; '' where the indicator has one part. */
  label: string;
  valueCell: string;
  targetCell: string;
  value: Reading | null;
  target: Reading | null;
  /** Where the way began, where the table prints that beside the present value; else null. */
  baseline: Reading | null;
  /** Whether `value` is where the way begins (2020年, 现状) rather than what was reached (完成值). */
  valueIsBaseline: boolean;
}

/** A figure as a cell prints it. */
export interface Reading {
  value: number;
  /** Sign or words beside it: ">98" is >, 以上 is ≥. */
  comparison: Comparison | null;
  /** The piece of the cell that it was read from. */
  text: string;
}
