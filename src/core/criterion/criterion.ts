/** How a figure stands to a bound; 以上, 以下, 以内 include the bound itself (《民法典》第一千二百五十九条). */
export type Comparison = "≥" | ">" | "≤" | "<" | "=";

export interface Bound {
  comparison: Comparison;
  value: number;
}

/**
 * What a figure has to satisfy. `bounds` must all hold: one, or two for a range. By kind, a bound's value is
 * an amount in `unit` (万 multiplied out), a fraction for "percent" (95% → 0.95), a quotient for "ratio"
 * (1:15 → 1/15), an ordinal for "level" (Ⅲ → 3). `unit` is 元, 人, 平方米 … or '' when none is written.
 */
export interface Criterion {
  kind: "amount" | "percent" | "ratio" | "level";
  bounds: readonly Bound[];
  unit: string;
}
