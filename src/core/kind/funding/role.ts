import type { Measure } from "./model";

/**
 * What a column of a funding table may hold: a measure of the model, or what stands beside them and is none: the year before, a
 * second benchmark, a share of the benchmark (`ratio`), more or less than it in % (`deviation`), growth over the year
 * before, growth of the benchmark itself, a change in money, money in all, a rank, another share, words.
 */
export type Role =
  | Measure
  | "lastYear"
  | "otherBenchmark"
  | "ratio"
  | "deviation"
  | "growthOverLastYear"
  | "benchmarkGrowth"
  | "change"
  | "amount"
  | "rank"
  | "share"
  | "note";
