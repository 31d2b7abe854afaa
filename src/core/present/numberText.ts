import { printedDecimals } from "../cell/printedDecimals";
import { roundHalfUp } from "../quantity/roundHalfUp";

/** Digits that are kept of a number whose format does not say how many. */
const DIGITS = 6;

/**
 * A number as a cell with this format shows it: "0.0%" gives 59.1%, "#,##0" 36,703, "+0.0;-0.0;0.0" +33.3. Without a format
 * its own digits, six decimals at most. Halves are rounded away from zero; there is no −0.
 */
export function numberText(value: number, format?: string): string {
  const shown = printedDecimals(format);
  if (format === undefined || shown === null) return String(roundHalfUp(value, DIGITS) + 0);
  const rounded = roundHalfUp(value * (shown.percent ? 100 : 1), shown.decimals) + 0;
  const optional = /\.(0*)(#*)/.exec(format)?.[2]?.length ?? 0;
  const [whole = "", decimals = ""] = Math.abs(rounded).toFixed(shown.decimals).split(".");
  const kept = decimals.replace(new RegExp(`0{0,${optional}}$`), "");
  const grouped = format.includes(",") ? inThousands(whole) : whole;
  const sign = rounded < 0 ? "-" : format.startsWith("+") && rounded > 0 ? "+" : "";
  return sign + grouped + (kept === "" ? "" : `.${kept}`) + (shown.percent ? "%" : "");
}

/** Digits with a comma before every three from the right. */
function inThousands(digits: string): string {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3)
    groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(",");
}
