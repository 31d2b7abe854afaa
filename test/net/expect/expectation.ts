import type { FindingRule, MarkStatus } from "../../../src/core/finding/checkReport";

/** What a careful person says of a workbook: one entry a sheet, in workbook order. */
export type Expectation = ExpectedSheet[];

export interface ExpectedSheet {
  sheet: string;
  /** Every reading that is right, the best first: the tables of the sheet in order; [] where it is left alone. */
  readings: ExpectedTable[][];
  /**
   * Whether saying "I do not know" is right too: not taken with a reason, or no rate given and nothing printed called wrong.
   * A confident wrong figure never is.
   */
  unsure: boolean;
  /** A sheet of other matters: sums that are re-added without a word are no harm. */
  quiet?: boolean;
}

export type ExpectedTable =
  ExpectedChecklist | ExpectedFunding | ExpectedStatistics | ExpectedTargets | ExpectedSchools;

export interface ExpectedFinding {
  cell: string;
  /** Other cells of the same fault at which it may be reported as well. */
  orCells?: string[];
  /** The rules that fit the fault; the first is the one that the contract names. */
  rules: FindingRule[];
  /** Compared where the contract fixes them: as numbers, a percentage and its fraction being the same. */
  printed?: number;
  computed?: number;
  /** What `computed` may be, as far as the printed figures tell: both ends included. */
  within?: [low: number, high: number];
  /** Legitimate but not required. */
  optional?: boolean;
}

export interface ExpectedChecklist {
  kind: "checklist";
  /** Text printed in the cells, without white space → meaning. Marks of the body only. */
  legend: { mark: string; status: MarkStatus; source: "note" | "convention" | "either" }[];
  /** `excluded` null: either answer is right. */
  indicators: { name: string; path: string[]; excluded: boolean | null }[];
  regions: ExpectedRegion[];
  findings: ExpectedFinding[];
}

export interface ExpectedRegion {
  /** Words that the name must hold, without white space; a single one must be the name itself. [] when any name is right. */
  name: string[];
  /** The single word may also stand among others: a column under the verdict of one county. */
  amongOthers?: boolean;
  met: number;
  unmet: number;
  zero: number;
  rate: number | null;
  /** null: not printed; undefined: printed in a form that need not be given as a rate. */
  printedRate: [low: number, high: number] | null | undefined;
  unmetIndicators: string[];
  /** Other counts that are right too, where a cell can be read in two ways. */
  or?: { met: number; unmet: number }[];
}

export interface ExpectedFunding {
  kind: "funding";
  /** Names of the benchmark that are right; [] when the sheet names it nowhere. */
  benchmark: string[];
  stages: {
    /** Words that the name must hold; [] when any name will do. */
    name: string[];
    target: number;
    regions: ExpectedMoney[];
  }[];
  findings: ExpectedFinding[];
}

export interface ExpectedMoney {
  name: string;
  actual: Range | null;
  gap: Range | null;
  growth: Range | null;
  need: Range | null;
}

/** What a figure may be, both ends included; undefined where it is not looked at. */
export type Range = [low: number, high: number] | undefined;

export interface ExpectedStatistics {
  kind: "statistics";
  /** Totals that must have been re-added, with what their parts come to; `or` by other ways that a fault tells apart. */
  totals: { cell: string; computed: number; tolerance: number; or?: number[] }[];
  /** Cells that are no totals and must not stand among them. */
  never: string[];
  findings: ExpectedFinding[];
}

export interface ExpectedTargets {
  kind: "targets";
  rows: {
    /** The words of the indicator: the reported name may hold number and unit, too. */
    name: string;
    /** Parts are told apart by their figures, whatever they are called, also in rows of their own. */
    unnamed?: boolean;
    parts: {
      label: string;
      /** undefined where it is not looked at. */
      value: number | null | undefined;
      target: number | null;
      /** Operators that are right; [] for any. */
      operators: string[];
      /** undefined where it is not looked at. */
      met: boolean | null | undefined;
    }[];
    attribute: "约束性" | "预期性" | undefined;
  }[];
  findings: ExpectedFinding[];
}

export interface ExpectedSchools {
  kind: "schools";
  level: "小学" | "初中";
  indicators: {
    name: string;
    threshold: number;
    schoolsMet: number;
    schools: number;
    cv: Range | null;
    cvMet: boolean | null;
  }[];
  failing: string[];
  /** Figures are percent of the standard: only the failing schools are compared. */
  onlyFailing?: boolean;
  findings: ExpectedFinding[];
}
