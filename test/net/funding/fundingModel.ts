import type { Ink } from "../paper/paper";

export type Measure = "target" | "actual" | "growth" | "gap" | "need" | "students";

/** A table of regions against a benchmark, before it is laid out. Money per student in yuan, needs in 亿元. */
export interface FundingModel {
  title: string;
  caption: string;
  regionHeading: string;
  rows: FundingRow[];
  stages: FundingStage[];
  /** In the order in which they stand under each stage. */
  measures: { measure: Measure; heading: string }[];
  /** The year of the actual figures. */
  base: string;
  style: MoneyStyle;
}

export interface FundingRow {
  kind: "region" | "city" | "cityAverage" | "benchmark" | "secondBenchmark";
  printed: string;
  name: string;
}

export interface FundingStage {
  name: string;
  target: number;
  /** One a row. */
  figures: FundingFigures[];
}

export interface FundingFigures {
  /** What is true; null where the stage does not exist in the region. */
  actual: number | null;
  students: number;
  /** What is printed; a measure without an entry is blank. */
  inks: Partial<Record<Measure, Ink>>;
  /** A fault in the row: its derived figures are not looked at. */
  spoilt: boolean;
  faults: FundingFault[];
}

/** What is wrong at a cell of the row, in words of the contract. */
export type FundingFault =
  | { kind: "identity" }
  | {
      kind: "missing";
      measure: Measure;
      computed: number | null;
      within?: [low: number, high: number];
    }
  | { kind: "benchmark"; printed: number }
  | { kind: "sum"; printed: number; computed: number }
  | { kind: "error"; measure: Measure };

export interface MoneyStyle {
  /** Yuan in one printed unit, and the decimals printed. */
  unit: { yuan: 1 | 1000 | 10000; name: "元" | "千元" | "万元"; decimals: number };
  growth: { decimals: number; form: "number" | "text%" | "format%" };
  need: { yi: number; name: "亿元" | "万元"; decimals: number };
  text: "numbers" | "spaced" | "commas" | "full-width minus";
  /** Whether the unit stands in the headings or once above the table. */
  unitsInHeadings: boolean;
}

/** Half of the last printed digit of a figure per student, in yuan. */
export function halfStep({ unit }: MoneyStyle): number {
  return 0.5 * unit.yuan * 10 ** -unit.decimals;
}
