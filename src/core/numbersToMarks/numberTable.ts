import type { RawCell } from "../cell/rawCell";
import type { Area } from "../area/area";
import type { StandardSource } from "../standard/standardSource";

/** Regions × indicators with a figure in each cell and a criterion for each indicator; plain data. */
export interface NumberTable {
  sheet: string;
  title: string;
  /** From the first header cell to the last figure. */
  area: Area;
  /** True when the regions run down the sheet and the indicators across. */
  transposed: boolean;
  /** Column of each region on the sheet, or row when transposed. */
  regions: { name: string; lane: number }[];
  indicators: NumberIndicator[];
  /** By indicator, then region, as the cells hold them. */
  values: (RawCell | undefined)[][];
}

export interface NumberIndicator {
  name: string;
  /** Headings above it, outermost first. */
  path: string[];
  /** Row on the sheet, or column when transposed. */
  line: number;
  /** Null where none was found and the user has to type it. */
  criterion: FoundCriterion | null;
}

/** What an indicator has to reach and what said so. */
export interface FoundCriterion {
  /** As EDU.MARK reads it: "≥95%", "不低于6000元", "1:15". */
  text: string;
  from: "cell" | "label" | "standard" | "typed";
  /** A1 address of the cell that holds it; for "cell". */
  cell?: string;
  /** The document; for "standard". */
  source?: StandardSource;
}
