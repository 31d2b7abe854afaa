import type { IStyleData } from "@univerjs/core";
import type { Area } from "../../core/area/area";
import type { RawCell } from "../../core/cell/rawCell";
import type { DrawnChart } from "../../ooxml/chart/drawnChart";
import type { PageSetup } from "../../ooxml/page/pageXml";
import type { RuleData } from "./ruleData";
import type { Drawing } from "./xlsx/readDrawings";

/** A worksheet as a workbook is opened from and saved to: cells from A1 on, blank cells ''. */
export interface SheetData {
  name: string;
  values: RawCell[][];
  /** "=…" where a cell holds a formula, null elsewhere; its value stands in `values`. */
  formulas?: (string | null | undefined)[][];
  formats?: string[][];
  /** Fonts, fills, borders and alignment of cells, as Univer writes them; blank cells may have one. */
  styles?: (IStyleData | null | undefined)[][];
  merges?: Area[];
  /** Conditional formats, the first decides. */
  rules?: RuleData[];
  /** In a sheet that was opened from a file, the place of each of them among all rules of the file's sheet. */
  rulePlaces?: number[];
  /** Areas of several cells that the formula in their first cell fills. */
  arrays?: Area[];
  hidden?: boolean;
  /** Nobody may change the sheet. */
  isProtected?: boolean;
  /** Widths of columns and heights of rows in pixels, where they are not the usual ones. */
  columnWidths?: (number | undefined)[];
  rowHeights?: (number | undefined)[];
  /** Rows and columns that stay in sight. */
  freeze?: { rows: number; columns: number };
  tabColor?: string;
  gridlines?: boolean;
  /** What lies over the cells in the file that the sheet was opened from; the host lacks it. */
  drawings?: Drawing[];
  /** Charts that the add-in made; where a file is opened, those in it are `drawings`. */
  charts?: DrawnChart[];
  /** How the sheet lies on paper, and rows that are printed again on each page ("$4:$4"), where the add-in said so. */
  page?: PageSetup;
  titleRows?: string;
  /** Texts that the sheet carries, by key. */
  properties?: ReadonlyMap<string, string>;
}
