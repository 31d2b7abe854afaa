import type { Area } from "../../core/area/area";
import type { RawCell } from "../../core/cell/rawCell";
import type { PageSetup } from "../page/pageXml";
import type { CellLook } from "../styles/cellLook";
import type { NewRule } from "../rules/newRule";

/** What a cell holds from now on. */
export type CellContents =
  | { kind: "value"; value: RawCell }
  /** `formula` as files hold it, without "="; `area` where its results fill several cells, the cell's own among them. */
  | { kind: "formula"; formula: string; value: RawCell; area?: Area }
  /** The formula stays, its result is another; or the cell shows what a formula elsewhere gives. */
  | { kind: "result"; value: RawCell };

/** A cell that is no longer as the file holds it; rows and columns count from 0. */
export interface CellPatch {
  row: number;
  column: number;
  contents?: CellContents;
  /** What changes of its look; `fresh` where all of its look before is gone. */
  look?: { change: CellLook; fresh: boolean };
}

/**
 * The conditional formats of a sheet as they are to be, the first decides: those of the file by their place among its
 * rules in order of priority, from 0, or new ones. Those of the file that are `known` and not in order go.
 */
export interface RulesPatch {
  order: readonly (number | NewRule)[];
  /** Rules of the file that somebody could have changed. */
  known: readonly number[];
}

/** What of a worksheet of a package is no longer as the file holds it. */
export interface SheetPatch {
  /** Name of the sheet in the package. */
  sheet: string;
  cells: readonly CellPatch[];
  rules?: RulesPatch;
  /** All merged areas. */
  merges?: readonly Area[];
  /** Widths in characters by column, heights in points by row; null: the usual one. */
  widths?: ReadonlyMap<number, number | null>;
  heights?: ReadonlyMap<number, number | null>;
  /** Rows and columns that stay in sight. */
  freeze?: { rows: number; columns: number };
  /** RRGGBB; null: none. */
  tabColor?: string | null;
  gridlines?: boolean;
  page?: PageSetup;
}

/** Why a changed cell is left as the file holds it. */
export type LeftWhy = "protected" | "array" | "tableHeader" | "pivot";

/** A cell whose change is not written. */
export interface LeftCell {
  sheet: string;
  /** A1 address. */
  cell: string;
  why: LeftWhy;
}
