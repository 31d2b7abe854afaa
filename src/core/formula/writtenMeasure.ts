/** What 写入公式 writes for a stage of a funding table. */
export type WrittenMeasure = "gap" | "growth" | "need";
