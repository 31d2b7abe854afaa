import type { zhCN } from "./zhCN";

/** What a column of a funding table holds. */
export type MeasureKey = "target" | "actual" | "growth" | "gap" | "need" | "students";

/** The figures of a finding as text: where it is, what is printed there, what the sheet's other figures give. */
export interface FindingFigures {
  cell: string;
  printed: string;
  computed: string;
}

/**
 * The sentences of findings and of their causes in a language other than Chinese, in which core words them itself. Names are
 * those of the sheet.
 */
export interface FindingSentences {
  measures: Record<MeasureKey, string>;
  /** What the cell is about, outermost first, before its sentence; [] where the table does not tell. */
  about: (names: readonly string[], sentence: string) => string;
  /** By rule. */
  of: Record<keyof (typeof zhCN)["findings"]["rules"], (figures: FindingFigures) => string>;
  /** A verdict that a school's figures do not bear out, and whether they meet what is asked. */
  verdict: (printed: string, met: boolean) => string;
  unknownMarks: (mark: string, places: readonly string[], cells: number) => string;
  blankMarks: (places: readonly string[], cells: number) => string;
  /** The target of a stage that `wrong` of `all` rows contradict, and the one that fits all. */
  target: (stage: string, printed: string, fitting: string, wrong: number, all: number) => string;
  /** What a row prints beside its target. */
  row: (name: string, figures: readonly string[]) => string;
  /** One figure that the totals of its row and of its column contradict by as much. */
  crossing: (name: string, cell: string, printed: string, right: string, off: string) => string;
}

/** Chinese: core's own sentences are shown as they are. */
export const AS_CORE_SAYS: FindingSentences | null = null;
