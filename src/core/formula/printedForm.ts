import type { RawCell } from "../cell/rawCell";
import type { PrintedTotal } from "../kind/checklist/model";
import { roundHalfUp } from "../quantity/roundHalfUp";

/** A figure of a printed total: the formula that stands for it, without "=", and what it is by the review. */
interface TotalFigure {
  formula: string;
  value: number;
}

/**
 * A formula that prints a total as it is printed now, and what it must show: "（-9）⏎70%" gives
 * ="（-"&unmet&"）"&CHAR(10)&TEXT(rate,"0.0%"). `rate` is a fraction; `decimals` are those of its line, so that a column
 * agrees. Null for a form whose every number is not known.
 */
export function printedForm(
  raw: RawCell,
  total: PrintedTotal,
  { unmet, rate }: { unmet: TotalFigure; rate: TotalFigure },
  decimals: number
): { formula: string; shows: string | number } | null {
  if (total.met !== null || raw === null || typeof raw === "boolean") return null;
  const percent = roundHalfUp(rate.value * 100, decimals);
  if (typeof raw === "number") {
    if (total.unmet !== null)
      return raw < 0
        ? { formula: `=-${unmet.formula}`, shows: -unmet.value || 0 }
        : { formula: `=${unmet.formula}`, shows: unmet.value };
    if (total.rate === null) return null;
    const fraction = Math.abs(raw * 100 - total.rate.value) < Math.abs(raw - total.rate.value);
    return fraction
      ? { formula: `=${rate.formula}`, shows: rate.value }
      : { formula: `=ROUND(${rate.formula}*100,${decimals})`, shows: percent };
  }
  const format = decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
  const digits = percent.toFixed(decimals);
  const pieces: string[] = [];
  const shown: string[] = [];
  const put = (formula: string, text: string) => {
    pieces.push(formula);
    shown.push(text);
  };
  let rest = raw;
  for (let next = firstNumber(rest); next !== null; next = firstNumber(rest)) {
    const before = rest.slice(0, next.start);
    pieces.push(...literals(before));
    shown.push(before);
    const { value, percent: sign } = next;
    if (total.rate !== null && Math.abs(value - total.rate.value) < 1e-9 && sign !== "") {
      if (sign === "%") put(`TEXT(${rate.formula},"${format}%")`, `${digits}%`);
      else put(`TEXT(${rate.formula}*100,"${format}")&"${sign}"`, `${digits}${sign}`);
    } else if (total.unmet !== null && value === total.unmet && sign === "")
      put(unmet.formula, String(unmet.value));
    else if (total.rate !== null && total.unmet === null && value === total.rate.value)
      put(`TEXT(${rate.formula}*100,"${format}")`, digits);
    else return null;
    rest = rest.slice(next.end);
  }
  if (pieces.length === 0) return null;
  shown.push(rest);
  return {
    formula: `=${[...pieces, ...literals(rest)].join("&")}`,
    shows: shown.join("").replace(LINE_BREAKS, "\n"),
  };
}

/** Files that were written elsewhere hold carriage returns, which a formula cannot hold. */
const LINE_BREAK = /\r\n|\r|\n/;
const LINE_BREAKS = /\r\n|\r|\n/g;

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
    .split(LINE_BREAK)
    .flatMap((line, k) => [
      ...(k > 0 ? ["CHAR(10)"] : []),
      ...(line === "" ? [] : [`"${line.replaceAll('"', '""')}"`]),
    ]);
}
