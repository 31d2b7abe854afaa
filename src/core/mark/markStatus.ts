/**
 * What a mark says of an indicator. `zero` is unmet and scores nothing; `excluded` is not counted at all.
 * Partly met (基本达标) is `unmet`: only √ counts towards 达成度 (`domain.md` §2).
 */
export type MarkStatus = "met" | "unmet" | "zero" | "excluded";
