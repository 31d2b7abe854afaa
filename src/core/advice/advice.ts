import type { TableDate } from "../compare/tableDate";
import type { BodyCell } from "../kind/checklist/body";

/**
 * The same matter marked differently for one region in two tables: worth a look, never an error, because the tables may
 * be of different dates or judge by different standards. Plain data.
 */
export interface Advice {
  /** As the first place has it. */
  region: string;
  /** Whether the indicators have the same words or only seem to be about the same. */
  by: "words" | "topic";
  /** Whether the tables hold for different dates, for the same, or at least one gives none. */
  dates: "different" | "same" | "unknown";
  /** The earlier one first where the dates tell, else in the order of the sheets. */
  places: [AdvicePlace, AdvicePlace];
  /** One sentence in Chinese with both sheets, dates, cells and marks. */
  message: string;
}

export interface AdvicePlace {
  sheet: string;
  title: string;
  date: TableDate | null;
  region: string;
  indicator: string;
  /** A1 address of the mark. */
  cell: string;
  status: BodyCell;
  /** The mark as typed; where the cells are not at hand and several marks mean the same, what it means. */
  mark: string;
}
