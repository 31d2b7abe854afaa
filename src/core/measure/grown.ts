import { significant } from "../quantity/significant";

/** An amount after `years` years of one yearly growth, a fraction, compounded: amount × (1 + growth)^years, in its unit; negative years go back. */
export function grown(amount: number, growth: number, years: number): number {
  return significant(amount * (1 + growth) ** years);
}
