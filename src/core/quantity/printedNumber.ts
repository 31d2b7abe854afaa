/**
 * A number as it is printed: `value` is the figure as read, `step` one unit of its last printed digit
 * (36703 → 1, 7.52 → 0.01, "63.7%" → value 0.637, step 0.001, "3.67万" → value 36700, step 100).
 * The true figure lies within half a step of it.
 */
export interface PrintedNumber {
  value: number;
  step: number;
  /** Printed with a % sign (or in a percentage format); `value` is then the fraction. */
  percent: boolean;
  /** Printed with a scale of its own (3.67万, 2.28亿元): `value` is in plain units, whatever the header says. */
  scaled?: true;
}
