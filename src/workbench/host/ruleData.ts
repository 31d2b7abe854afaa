import type { Area } from "../../core/area/area";

/** How a conditional format changes a cell. Colours are "#RRGGBB". */
export interface RuleLook {
  fill?: string;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  /** Colour of a thin line around the cell. */
  border?: string;
}

/** One conditional format; formulas are relative to the top-left cell of `areas[0]`. */
export interface RuleData {
  type: "Custom" | "CellValue" | "DataBar" | "ColorScale";
  areas: Area[];
  stopIfTrue?: boolean;
  look?: RuleLook;
  /** Custom: "=…". */
  formula?: string;
  /** CellValue. */
  operator?: string;
  formula1?: string;
  formula2?: string;
  /** DataBar: fill, lower and upper bound (null: the lowest and the highest value). ColorScale: two or three colours. */
  colors?: string[];
  bounds?: { lower: number | null; upper: number | null };
}
