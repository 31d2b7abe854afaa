import type { CellValue } from "../../cell/cellValue";
import { numberOf } from "../../cell/numberOf";
import { normalForm, toHalfWidth } from "../../cell/normalForm";
import { textOf } from "../../cell/textOf";
import {
  MET_BEFORE_COUNT,
  MET_BEHIND_COUNT,
  MET_OF_ALL,
  UNMET_BEFORE_COUNT,
  UNMET_BEHIND_COUNT,
  UNMET_BY_SIGN,
  UNMET_IN_BRACKETS,
} from "../../lexicon/zh/printedTotals";
import type { PrintedTotal } from "./model";
import type { TotalKind } from "./totalWords";

/**
 * Reads one printed total: "（-9）⏎70%", "70%", 59.1, 0.7 shown as 70 %, "21/30", "21项". A bare number is what
 * the line's label says (`kind`), a rate in per cent; `fraction` says that the line prints fractions of one.
 * Parts that are not printed are null.
 */
export function readPrintedTotal(
  cell: CellValue,
  address: string,
  kind: TotalKind,
  fraction: boolean
): PrintedTotal {
  const total: PrintedTotal = {
    cell: address,
    text: textOf(cell),
    rate: null,
    unmet: null,
    met: null,
  };
  if (cell.kind === "blank" || cell.kind === "error" || kind === "other") return total;
  const number = numberOf(cell);
  if (number !== null && !(cell.kind === "text" && /^\(/.test(cell.key))) {
    if (number.percent || kind === "rate") {
      const scale = number.percent || fraction ? 100 : 1;
      const fixed = cell.kind === "number" && !cell.general;
      total.rate = { ...perCent(number.value, number.step, scale), ...(fixed && { fixed }) };
    } else if (Number.isInteger(number.value)) {
      if (kind === "unmet" || number.value < 0) total.unmet = Math.abs(number.value);
      else total.met = number.value;
    }
    return total;
  }
  const text = toHalfWidth(total.text)
    .replace(/[\s,]+/g, " ")
    .replace(/[－−—]/g, "-");
  const of = MET_OF_ALL.exec(normalForm(total.text))?.[1];
  if (of !== undefined) total.of = Number(of);
  const rest = readCounts(text, total);
  const rate =
    /(\d{1,15}(?:\.(\d{1,15}))?) ?%/.exec(rest) ??
    (kind === "rate" ? /^ ?(\d+(?:\.(\d+))?) ?$/.exec(rest) : null);
  if (rate?.[1] !== undefined)
    total.rate = { value: Number(rate[1]), step: Number(`1e-${rate[2]?.length ?? 0}`) };
  return total;
}

/** Takes the counts out of a text into `total`; gives the text that is left. */
function readCounts(text: string, total: PrintedTotal): string {
  const take = (pattern: RegExp, put: (count: number) => void) => {
    const match = pattern.exec(text);
    if (match?.[1] === undefined) return;
    put(Number(match[1]));
    text = text.replace(match[0], " ");
  };
  take(UNMET_IN_BRACKETS, (count) => (total.unmet = count));
  take(UNMET_BEFORE_COUNT, (count) => (total.unmet = count));
  take(UNMET_BEHIND_COUNT, (count) => (total.unmet = count));
  if (total.unmet === null) take(UNMET_BY_SIGN, (count) => (total.unmet = count));
  take(/(\d{1,15}) ?\/ ?\d+(?! ?%)/, (count) => (total.met = count));
  take(MET_BEFORE_COUNT, (count) => (total.met = count));
  take(MET_BEHIND_COUNT, (count) => (total.met ??= count));
  return text;
}

function perCent(value: number, step: number, scale: number): { value: number; step: number } {
  return {
    value: Number((value * scale).toPrecision(12)),
    step: Number((step * scale).toPrecision(3)),
  };
}
