import type { MarkStatus } from "../../../src/core/finding/checkReport";
import type { Ink } from "../paper/paper";
import type { MarkSet } from "./markSet";
import type { Note } from "./note";
import type { TotalFigure, TotalLine } from "./totalLine";

/** A checklist as an abstract table: what is true, and what the clerk wrote, before it is laid out as cells. */
export interface ChecklistModel {
  title: string;
  /** Lines between title and header. */
  captions: string[];
  /** How the lines of marks that are counted are called: 县（市、区）, 学校 …; stands in the header. */
  laneHeading: string;
  lanes: Lane[];
  items: Item[];
  /** Headings of the columns of labels, outermost first; the last one heads the indicators. */
  itemHeadings: string[];
  marks: MarkSet;
  note: Note;
  /** By item and lane. */
  cells: Mark[][];
  totals: TotalLine[];
  /** Counts of the lanes by item: "达标县数". */
  counts: CountLane[];
  /** A value beside each mark ("指标值 | 是否达标"); null where the marks stand alone. */
  values: Values | null;
}

export interface Values {
  heading: string;
  verdict: string;
  /** By item and lane. */
  cells: Ink[][];
}

/** A county, or one of several columns of it (自评, 复核). */
export interface Lane {
  /** The city over it; "" when there is none. */
  group: string;
  /** As printed, white space and all. */
  region: string;
  /** "" when the region has one lane only. */
  lane: string;
  /** Words that the reported name must hold; [] when any name is right. */
  names: string[];
  /** A column under the verdict of one county, whose name may hold the county's, too. */
  amongOthers: boolean;
}

export interface Item {
  /** What stands in a 序号 column; "" when there is none. */
  serial: string;
  /** As printed, with its number. */
  label: string;
  /** Headings over it as printed, outermost first. */
  levels: string[];
  /** true, false; null where all its marks are "not applicable" and either answer is right. */
  excluded: boolean | null;
}

export interface Mark {
  /** What the sheet says now; "unknown", "blank" and "error" do not count. */
  status: MarkStatus | "unknown" | "blank" | "error";
  /** What the clerk counted when the totals were printed. */
  was: MarkStatus;
  ink: Ink;
  /** A blank that was written for the grade that this sheet leaves blank is no fault. */
  fault: boolean;
}

export interface CountLane {
  heading: string;
  measure: "met" | "unmet" | "rate";
  /** Before the regions, or behind them. */
  before: boolean;
  /** One an item, as the clerk counted. */
  figures: TotalFigure[];
}
