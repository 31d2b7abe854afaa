import type { Comparison } from "./comparison";
import type { TableDate } from "./tableDate";

/** A comparison with where its two tables come from. */
export interface DatedComparison {
  comparison: Comparison;
  before: TableSource;
  after: TableSource;
}

export interface TableSource {
  /** File name; absent for the workbook at hand, whose cells can be gone to. */
  file?: string;
  date: TableDate | null;
}
