import { numberText } from "./numberText";
import { RATE_FORMAT } from "./report";

/** A rate (a fraction) in words, "59.1%"; "—" where there is nothing to judge. */
export function rateWords(rate: number | null): string {
  return rate === null ? "—" : numberText(rate, RATE_FORMAT);
}
