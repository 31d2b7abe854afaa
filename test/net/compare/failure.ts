/** One way in which an answer is not the right one. */
export interface Failure {
  /** The kind of the table, where it is not that of the workbook. */
  table?: string;
  severity: Severity;
  /** The class, for counting: "region lost", "false rate-mismatch". */
  what: string;
  /** What was expected and what came, in short. */
  detail: string;
}

/**
 * wrong: a confident figure that is false. alarm: a finding that is none. lost: something of the sheet is missing in the
 * answer, or not recognised. missed: a fault was not found. detail: names, headings or the legend only.
 */
export type Severity = "wrong" | "alarm" | "lost" | "missed" | "detail";

export const SEVERITIES: readonly Severity[] = ["wrong", "alarm", "lost", "missed", "detail"];
