/**
 * What the label of a line or column stands for where the user says so: printed totals (`rate` 达成度, `met` 达标数, `unmet`
 * 未达标数, `total` 合计), `target` 指标值, `remark` 备注 (nothing to count), `region` one more county, `indicator` one more
 * indicator.
 */
export type WordSense =
  "rate" | "met" | "unmet" | "total" | "target" | "remark" | "region" | "indicator";

export const WORD_SENSES: readonly WordSense[] = [
  "unmet",
  "met",
  "rate",
  "total",
  "target",
  "remark",
  "region",
  "indicator",
];

/** A label of this workbook and what it stands for; `words` in normal form. */
export interface OwnWord {
  words: string;
  sense: WordSense;
}

/** Labels that one table may have explained, and how long each may be. */
export const MOST_OWN_WORDS = 100;
export const LONGEST_OWN_WORD = 200;
