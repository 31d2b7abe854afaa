import type { RawCell } from "../cell/rawCell";
import type { PrintedTotal } from "../kind/checklist/model";

/** The formulas that stand for the figures of a printed total, without "=". */
export interface TotalFigures {
  unmet: string;
  /** A fraction. */
  rate: string;
}

/**
 * A formula that prints a total as it is printed now: "（-9）⏎70%" gives ="（-"&unmet&"）"&CHAR(10)&TEXT(rate,"0.0%").
 * `decimals` are those of its line, so that a column agrees. Null for a form whose every number is not known.
 */
export function printedForm(
  raw: RawCell,
  total: PrintedTotal,
  { unmet, rate }: TotalFigures,
  decimals: number
): string | null {
  const format = decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
  if (total.met !== null || raw === null || typeof raw === "boolean") return null;
  if (typeof raw === "number") {
    if (total.unmet !== null) return raw < 0 ? `=-${unmet}` : `=${unmet}`;
    if (total.rate === null) return null;
    const fraction = Math.abs(raw * 100 - total.rate.value) < Math.abs(raw - total.rate.value);
    return fraction ? `=${rate}` : `=ROUND(${rate}*100,${decimals})`;
  }
  const pieces: string[] = [];
  let rest = raw;
  for (let next = firstNumber(rest); next !== null; next = firstNumber(rest)) {
    pieces.push(...literals(rest.slice(0, next.start)));
    const { value, percent } = next;
    if (total.rate !== null && Math.abs(value - total.rate.value) < 1e-9 && percent !== "")
      pieces.push(
        percent === "%"
          ? `TEXT(${rate},"${format}%")`
          : `TEXT(${rate}*100,"${format}")&"${percent}"`
      );
    else if (total.unmet !== null && value === total.unmet && percent === "") pieces.push(unmet);
    else if (total.rate !== null && total.unmet === null && value === total.rate.value)
      pieces.push(`TEXT(${rate}*100,"${format}")`);
    else return null;
    rest = rest.slice(next.end);
  }
  if (pieces.length === 0) return null;
  return `=${[...pieces, ...literals(rest)].join("&")}`;
}

function firstNumber(text: string) {
  const match = /(\d+(?:\.\d+)?)\s*([%％]?)/.exec(text);
  if (match?.[1] === undefined) return null;
  const percent = match[2] ?? "";
  const end = percent === "" ? match.index + match[1].length : match.index + match[0].length;
  return { value: Number(match[1]), percent, start: match.index, end };
}

/** A text as parts of a formula; line breaks by CHAR(10). */
function literals(text: string): string[] {
  return text
    .split(/\r?\n/)
    .flatMap((line, k) => [
      ...(k > 0 ? ["CHAR(10)"] : []),
      ...(line === "" ? [] : [`"${line.replaceAll('"', '""')}"`]),
    ]);
}
