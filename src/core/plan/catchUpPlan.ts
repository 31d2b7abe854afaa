import type { Goal } from "./goal";

/** What every region of a checklist must still meet to reach a goal; plain data. */
export interface CatchUpPlan {
  sheet: string;
  title: string;
  /** A1 range. */
  range: string;
  goal: Goal;
  /** In the table's order. */
  regions: RegionPlan[];
  /** Indicators that some region has not met, those of most regions first. */
  indicators: IndicatorNeed[];
}

export interface RegionPlan {
  name: string;
  met: number;
  unmet: number;
  /** Exact fraction; null when nothing counts. */
  rate: number | null;
  rank: number | null;
  tied: boolean;
  /** Blank and unknown marks: they do not count, and the plan changes when they are filled in. */
  unread: number;
  /** `impossible`: nothing counts, so there is no rate to raise. */
  verdict: "reached" | "needed" | "impossible";
  /** Fewest indicators more; 0 when the goal is reached already, or impossible. */
  required: number;
  /** For a place: fewest to stand there alone; null when that cannot be, or the goal is a rate. */
  alone: number | null;
  /** As many as required, those unmet in most regions first. */
  proposed: ProposedItem[];
  /** The unmet ones that are not proposed, in the same order. */
  remaining: ProposedItem[];
  /** How it stands once the proposed ones are met and the others stand still. */
  reached: { met: number; rate: number | null; rank: number | null; sharedWith: string[] };
}

export interface ProposedItem {
  name: string;
  path: readonly string[];
  /** A1 address of the mark. */
  cell: string;
  zero: boolean;
  /** Regions of the table that have not met it. */
  regionsUnmet: number;
}

export interface IndicatorNeed {
  name: string;
  path: readonly string[];
  /** Names of the regions that have not met it, and of those to which it is proposed. */
  unmetIn: string[];
  proposedTo: string[];
}
