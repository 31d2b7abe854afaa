import type { Area } from "../../area/area";
import type { PrintedNumber } from "../../quantity/printedNumber";

/** What a column of a funding table holds. */
export type Measure = "target" | "actual" | "growth" | "gap" | "need" | "students";

/** Regions × school stages with money per student against a benchmark, as recognised; plain data. */
export interface FundingModel {
  kind: "funding";
  sheet: string;
  title: string;
  /** From the first header cell to the last data cell. */
  area: Area;
  /** True when the regions run across and the measures down. */
  transposed: boolean;
  /** Name of the benchmark as printed: 浙江省, 全省第六名; '' when the table names none. */
  benchmark: string;
  rows: FundingRow[];
  stages: StageColumns[];
  /** Excel errors inside the table. */
  errors: { cell: string; code: string }[];
  /** Filled cells that no role explains. */
  notUnderstood: { cell: string; text: string }[];
  /** How the table was read where it could be read otherwise, a sentence each. */
  reading: string[];
}

export interface FundingRow {
  name: string;
  role: "region" | "benchmark" | "total" | "subtotal";
  /** Of several benchmarks the one that the regions are held against, by the figures or by the user's choice; absent elsewhere. */
  main?: boolean;
  /** An average of the regions rather than their sum: 全市平均; absent elsewhere. */
  average?: boolean;
  /** Row on the sheet, or column when transposed; the first where stages stand below each other. */
  line: number;
}

/** One school stage: its figures by measure, one entry a row of the model. */
export interface StageColumns {
  /** '' when the table has one stage only. */
  name: string;
  /** Stage as printed over its columns, also for a single stage; '' when nothing is printed. */
  heading: string;
  figures: Partial<Record<Measure, Figure[]>>;
  /** The header text of each measure's column. */
  headers: Partial<Record<Measure, string>>;
}

/** One printed figure, in the units of the model: yuan, 亿元 for `need`, a fraction for `growth`, people for `students`. */
export interface Figure {
  /** '' where the stage has no line for the row. */
  cell: string;
  /** The cell's text as a reader sees it; '' for a blank. */
  text: string;
  /** Value and one unit of the last digit in the model's units; null when blank or unreadable. */
  number: Pick<PrintedNumber, "value" | "step"> | null;
  /** What the printed number is multiplied with to give `number.value`; −1 × for a column of the opposite sign. */
  scale: number;
  /** The printed number is a text or has a number format, so that all its digits show. */
  exactDigits: boolean;
  /** Nothing belongs here: the shortfall of a region above the benchmark, a stage that has no such line; absent elsewhere. */
  notApplicable?: boolean;
}
