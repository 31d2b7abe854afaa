import type { MarkStatus } from "../mark/markStatus";

/** What the user said of a table, for the recogniser of its kind; what is absent is recognised. */
export interface Hints {
  /** The user said that there is a table of this kind: what else speaks for it is not weighed. */
  certain?: boolean;
  /** Meanings of marks by normal form, over note and convention. */
  marks?: ReadonlyMap<string, MarkStatus>;
  /** Whether an indicator is left out of the count; undefined where the user did not decide. */
  excludes?: (indicator: { name: string; path: readonly string[] }) => boolean | undefined;
  /** Labels, in normal form, of lines that the user says are indicators, whatever stands in them. */
  indicators?: ReadonlySet<string>;
  /** Labels, in normal form, of lines and lanes that the user says hold nothing to count: they are none of the table's. */
  remarks?: ReadonlySet<string>;
  /** Whether the regions of a checklist run down the sheet. */
  transposed?: boolean;
  /** Name of the row that is the benchmark. */
  benchmark?: string;
}

export const NO_HINTS: Hints = {};
