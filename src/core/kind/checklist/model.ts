import type { Area } from "../../area/area";
import type { MarkStatus } from "../../mark/markStatus";
import type { Body } from "./body";
import type { FlaggedMarks } from "./flaggedMarks";

/** Indicators × regions with a mark in each cell, as recognised; plain data, but that `body` keeps a byte a cell. */
export interface ChecklistModel {
  kind: "checklist";
  sheet: string;
  title: string;
  /** From the first header cell to the last data or total cell. */
  area: Area;
  /** True when the regions run down the sheet and the indicators across. */
  transposed: boolean;
  legend: LegendEntry[];
  /** What a cell may hold, as typed, for the formulas of highlights. */
  flagged: FlaggedMarks;
  /** Marks that the notes explain in two ways, with the note's cell. */
  contradictions: { mark: string; cell: string }[];
  /** Marks that the notes explain in words whose meaning cannot be read, with the note's cell. */
  unread: { mark: string; cell: string }[];
  indicators: Indicator[];
  regions: Region[];
  /** By indicator, then region. */
  body: Body;
  totals: TotalLine[];
  /** Printed numbers of counted indicators ("总项目数（30）"), with their cells. */
  denominators: { cell: string; printed: number }[];
  /** Excel errors inside the table. */
  errors: { cell: string; code: string }[];
  /** What blank cells count as; "open" where it cannot be told, so that no rate is certain. */
  blanks: "missing" | "unmet" | "met" | "excluded" | "open";
  /** Filled cells that no role explains. */
  notUnderstood: { cell: string; text: string }[];
  /** How the table was read where it could be read otherwise, a sentence each. */
  reading: string[];
}

export interface LegendEntry {
  mark: string;
  status: MarkStatus;
  source: "note" | "convention";
}

export interface Indicator {
  name: string;
  /** Headings above it, outermost first. */
  path: readonly string[];
  excluded: boolean;
  /** Row on the sheet, or column when transposed. */
  line: number;
}

export interface Region {
  name: string;
  /** Column on the sheet, or row when transposed; the first of `columns`. */
  lane: number;
  /** Columns to tick (达标 | 基本达标 | 未达标) where the verdict is the column, not the mark in it. */
  columns?: { lane: number; status: MarkStatus }[];
}

/** A printed line of totals: 达成度, 未达标数 …, over the whole table or over a section of it. */
export interface TotalLine {
  label: string;
  line: number;
  /** Indices of the first and the last indicator that it covers. */
  from: number;
  to: number;
  /** By region; what the cell prints, each part null when it does not print it. */
  cells: PrintedTotal[];
}

export interface PrintedTotal {
  cell: string;
  /** The cell that prints `unmet` where that is another one: columns to tick. */
  unmetCell?: string;
  /** The cell's text as a reader sees it. */
  text: string;
  /** Rate in per cent with one unit of its last printed digit, e.g. 73.3 and 0.1; `fixed` where the cell's format gives the digits. */
  rate: { value: number; step: number; fixed?: true } | null;
  unmet: number | null;
  met: number | null;
  /** How many indicators it says there are: 8 of 2/8. */
  of?: number;
}
