import type { Ink } from "../paper/paper";

/** How a line of rates is written. */
export interface RateStyle {
  name: string;
  /** Decimals of the percentage, as the line is meant; a cell may show fewer. */
  decimals: number;
  /** Added to a label that does not say it, where the figures do not either. */
  unit: "" | "（%）";
  ink: (percent: number) => Ink;
}
