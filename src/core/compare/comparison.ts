import type { ItemPair } from "./matchItems";
import type { SameRegion } from "../region/matchRegions";
import type { MarkAt } from "./markAt";
import type { BodyCell } from "../kind/checklist/body";

/** One checklist at two dates; plain data. */
export interface Comparison {
  before: ComparedTable;
  after: ComparedTable;
  /** Indicators of both, in the order of the later table. */
  items: ComparedItem[];
  /** Indicators that the later table has dropped, and those it has new: no partner was found. */
  dropped: ItemRef[];
  added: ItemRef[];
  /** Regions of both, in the order of the later table. */
  regions: RegionMove[];
  regionsOnlyBefore: string[];
  regionsOnlyAfter: string[];
}

export interface ComparedTable {
  sheet: string;
  title: string;
  /** A1 range. */
  range: string;
}

/** An indicator of one table. */
export interface ItemRef {
  name: string;
  path: readonly string[];
  /** A1 address of the first cell of its line of marks. */
  cell: string;
}

export interface ComparedItem {
  /** Several on the side that has it in parts. */
  before: ItemRef[];
  after: ItemRef[];
  how: ItemPair["how"];
  /** A reworded one whose figures differ: the standard may have been moved (50% → 60%). */
  figuresDiffer: boolean;
}

/** One region at both dates. */
export interface RegionMove {
  /** As the later table has it. */
  name: string;
  nameBefore: string;
  how: SameRegion;
  before: Standing;
  after: Standing;
  /** Met among the indicators that count at both dates: the move that no change of the list explains. */
  alike: { counted: number; metBefore: number; metAfter: number };
  becameMet: Change[];
  fellBack: Change[];
  stillUnmet: Change[];
  /** Counts at one date and not at the other, or is blank or unknown: no verdict. */
  notCompared: Change[];
}

/** How a region stands in its own table. */
export interface Standing {
  met: number;
  unmet: number;
  zero: number;
  /** Exact fraction; null when nothing counts. */
  rate: number | null;
  /** Cells of counted indicators that the rate leaves out: blank or unknown. */
  uncounted: number;
  /** Among the regions that stand in both tables, on exact rates, equal ones sharing a place; null without a rate. */
  rank: number | null;
  tied: boolean;
}

export interface Change {
  /** Place in `items`. */
  item: number;
  from: BodyCell;
  to: BodyCell;
  /** Cells of the marks, one a part. */
  before: MarkAt[];
  after: MarkAt[];
}
