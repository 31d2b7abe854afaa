import type { Area } from "../../core/area/area";
import type { DxfLook } from "../styles/dxf";

/** A conditional format to be written. */
export interface NewRule {
  areas: readonly Area[];
  type: "expression" | "cellIs" | "dataBar" | "colorScale";
  operator?: string;
  /** Without "=". */
  formulas: readonly string[];
  look?: DxfLook;
  stopIfTrue?: boolean;
  /** RRGGBB: of the bar, or two or three of a scale. */
  colors?: readonly string[];
  /** Ends of the bar; null: the lowest and the highest value. */
  bounds?: { lower: number | null; upper: number | null };
}
