import type { VerdictReading } from "../lexicon/verdictOf";

/** One mark with what a note says of it; null where the note explains it in words that cannot be read. */
export interface Said {
  mark: string;
  reading: VerdictReading | null;
  /** Grades beside it that are meant too: B及以上, C以下. */
  span?: "above" | "below";
}
