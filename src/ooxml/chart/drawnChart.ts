import { columnLetters } from "../../core/area/address";
import type { Area } from "../../core/area/area";
import { parseArea } from "../../core/area/parseArea";

/** A chart as a file holds it: bars across, or lines with marks. */
export interface DrawnChart {
  kind: "bars" | "lines";
  title: string;
  series: readonly DrawnSeries[];
  /** Ends of the axis of values; null: as Excel chooses. */
  limits: { min: number; max: number } | null;
  legend: boolean;
  /** Points of the letters that name the bars, each of which is named; null: as Excel chooses. */
  labelSize: number | null;
  /** The cells that it lies over. */
  area: Area;
}

/** One series by the cells of its name, its categories and its values, as formulas name them (`cellsOn`). */
export interface DrawnSeries {
  name: string;
  categories: string;
  values: string;
  /** RRGGBB. */
  color: string;
  /** How the points of a line are marked (circle, x …), and whether it is dashed. */
  mark?: string;
  dashed?: boolean;
}

/** An area of a sheet as a formula of another part names it: 'Sheet'!$B$4:$B$14. */
export function cellsOn(sheet: string, { top, left, bottom, right }: Area): string {
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;
  const last = top === bottom && left === right ? "" : `:${corner(bottom, right)}`;
  return `'${sheet.replaceAll("'", "''")}'!${corner(top, left)}${last}`;
}

/** The sheet and the area that `cellsOn` names; null for any other formula. */
export function areaNamed(formula: string): { sheet: string; area: Area } | null {
  const [, quoted, plain, cells = ""] =
    /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)$/.exec(
      formula
    ) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return sheet === undefined ? null : { sheet, area: parseArea(cells.replaceAll("$", "")) };
}
