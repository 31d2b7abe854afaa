/** A figure to be held against a criterion; `percent` when it is written with a % sign, then a fraction. */
export interface Measure {
  kind: "number" | "ratio" | "level";
  value: number;
  percent: boolean;
  /** 元, 人 … as written in the cell; '' when none is. */
  unit: string;
}
