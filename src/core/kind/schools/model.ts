import type { Area } from "../../area/area";
import type { ResourceId } from "../../standard/resourceStandards";
import type { SchoolLevel } from "../../standard/schoolLevel";

/** The schools of one level with their resources, as recognised; plain data. */
export interface SchoolsModel {
  kind: "schools";
  sheet: string;
  title: string;
  /** From the first header cell to the last data or total cell; of the whole table where it mixes levels. */
  area: Area;
  /** True when the schools run across the sheet. */
  transposed: boolean;
  level: SchoolLevel;
  levelSource: LevelSource;
  schools: School[];
  /** The columns of resources that the table has, in the order of the standards. */
  resources: ResourceColumn[];
  /** Columns of whole numbers that totals add up: 在校生数, 班级数, numbers of teachers, areas. */
  counts: CountColumn[];
  /** Printed lines under or over the schools: 合计, 平均, 差异系数, 达标校数 …. */
  lines: PrintedLine[];
  /** Excel errors inside the table. */
  errors: { cell: string; code: string }[];
  /**
   * The table with the schools that are too small to be assessed, which `schools` then leaves out; null where there are
   * none, or where the printed averages and coefficients count them.
   */
  listed: SchoolsModel | null;
  /** What prints the whole standard where the figures are shares of it, 1 or 100; null where they are the resources. */
  share: 1 | 100 | null;
  /** Filled cells that no role explains. */
  notUnderstood: { cell: string; text: string }[];
  /** How the table was read where it could be read otherwise: sentences in Chinese with the cells. */
  reading: string[];
}

/** What said the level: a column (学段), a heading over rows or columns, names, title, sheet, thresholds; "assumed" when nothing did. */
export type LevelSource =
  "column" | "heading" | "name" | "title" | "sheet" | "threshold" | "grades" | "assumed";

export interface School {
  name: string;
  /** Row on the sheet, or column when transposed. */
  line: number;
  students: Figure | null;
  /** 是否达标 as printed; null when there is no such column, nothing in it or an unknown mark. */
  verdict: { cell: string; text: string; met: boolean } | null;
  /** Number of resources met or not met, as printed. */
  metCount: Figure | null;
  unmetCount: Figure | null;
}

/** One resource, one entry a school. */
export interface ResourceColumn {
  id: ResourceId;
  /** Column on the sheet with its figures, or row when transposed. */
  lane: number;
  /** What the numbers of that lane are multiplied with to be in the units of the standards. */
  scale: number;
  /** The header as printed, on one line. */
  header: string;
  /** The figure for `per` students as printed; [] when only whole numbers are. */
  printed: Figure[];
  /** The school's whole number (teachers, ㎡, 元, rooms); [] when it is not printed. */
  whole: Figure[];
  /** 是否达标 of this resource; [] when it is not printed. */
  verdicts: School["verdict"][];
}

/** A column of whole numbers, over the schools of all levels of the table. */
export interface CountColumn {
  header: string;
  lane: number;
  /** Whether these are the students that all else is divided by. */
  students: boolean;
  /** People, classes and rooms have no rounding; areas and money may. */
  whole: boolean;
  /** One a line of schools: `line` as in `School`. */
  parts: { line: number; figure: Figure }[];
  /** One a line of the model. */
  printed: Figure[];
}

/** One printed figure in the units of the standards (人, ㎡, 元, 间). */
export interface Figure {
  cell: string;
  /** As a reader sees it; '' for a blank. */
  text: string;
  /** Unrounded where the cell holds more than it shows; null when blank, unreadable or an error. */
  value: number | null;
  /** One unit of the last digit that the cell holds; the true figure lies within half of it. */
  step: number;
  /** What the number in the cell is multiplied with to give `value`: 10000 under 万元. */
  scale: number;
}

export type LineKind = "total" | "mean" | "cv" | "metSchools" | "unmetSchools" | "metShare";

export interface PrintedLine {
  kind: LineKind;
  label: string;
  line: number;
  /** By resource of the model. */
  figures: Figure[];
  /** Lines of the schools that it may cover, likeliest first. */
  scopes: (readonly number[])[];
}
