import type { Area, RawCell } from "../../core/grid/grid";

/** A worksheet as the embedded host holds it: cells from A1 on, blank cells '' as Excel answers them. */
export interface SheetData {
  name: string;
  values: RawCell[][];
  formats?: string[][];
  merges?: Area[];
  hidden?: boolean;
}
