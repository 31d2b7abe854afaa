import type { Finding } from "../../finding/checkReport";

/** What a sentence of a root cause says, for those who read it in another language than the sheet's. */
export type Said =
  /** What a finding says. */
  | { key: "finding"; finding: Finding }
  /** Some cells hold one mark that has no known meaning. */
  | { key: "unknownMarks"; mark: string; places: readonly string[]; cells: number }
  /** Some marks are missing. */
  | { key: "blankMarks"; places: readonly string[]; cells: number }
  /** The target of a stage is likely misprinted: `wrong` of `all` rows contradict it, all fit the other. */
  | {
      key: "target";
      stage: string;
      printed: string;
      fitting: string;
      wrong: number;
      all: number;
    }
  /** What a row of a stage prints beside its target, as printed; null for what it does not print. */
  | {
      key: "row";
      name: string;
      actual: string | null;
      growth: string | null;
      gap: string | null;
    }
  /** One figure is likely wrong: the totals of its row and of its column are both off by as much. */
  | { key: "crossing"; name: string; cell: string; printed: string; right: number; off: number };
