import type { Finding, FindingRule } from "../../finding/checkReport";
import type { Said } from "./said";

/** One thing to look at, and every finding that it explains; plain data. */
export interface RootCause {
  sheet: string;
  /** Place of its table in the review. */
  table: number;
  /** What kind of contradiction it is, by the finding that comes first. */
  rule: FindingRule;
  /** One sentence in Chinese: what is likely wrong and what to do. */
  lead: string;
  /** The same by key and figures. */
  said: Said;
  /** A1 addresses to go to; the figure that is likely wrong first. */
  cells: string[];
  /** Two figures that a clerk would hold against each other; null where there are no two of a kind. */
  compared: ComparedFigures | null;
  /** What contradicts it, a line each, with the cells of the line; [] where the lead says it all. */
  contradictions: { text: string; said: Said; cells: string[] }[];
  /** The findings that it explains, never []. */
  findings: Finding[];
  /** A mark without a known meaning, as typed, that the user can give one; null for other causes. */
  mark: string | null;
}

export interface ComparedFigures {
  printed: string | number;
  computed: string | number;
  /** What the computed figure comes from. */
  by: "marks" | "sum" | "benchmark";
}
