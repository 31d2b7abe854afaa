import type { Ink } from "../paper/paper";

/** The marks of one sheet, from the best grade to the worst. */
export interface MarkSet {
  name: string;
  grades: readonly Grade[];
  /** How many grades count as met where no note says otherwise. */
  met: number;
  /** Whether a reader who knows the trade needs no note. Without it a note is always printed. */
  alone: boolean;
  /**
   * Which wording of a note fits. signs: good and bad. words: they say it themselves. grades: three or more without an
   * order of their own. ranked: with one (A, B, C). wordGrades: words with a middle one. problems: a tick is a problem.
   */
  wording: "signs" | "words" | "grades" | "ranked" | "wordGrades" | "problems" | "blank";
}

export interface Grade {
  ink: Ink;
  /** What the cell shows; "" where the grade is left blank. */
  shown: string;
  /** Scores nothing, not only less. */
  zero?: boolean;
  /** What may stand behind the mark in brackets. */
  remarks?: readonly string[];
}
