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
import { itself, remembered } from "../../memo/remembered";
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
  const { plainRate, ...said } = readText(total.text);
  return { ...total, ...said, rate: said.rate ?? (kind === "rate" ? plainRate : null) };
}

/** What a text prints, whatever its line's label says; `plainRate` is what it prints where the label says that it is a rate. */
interface Said extends Pick<PrintedTotal, "rate" | "unmet" | "met" | "of"> {
  plainRate: PrintedTotal["rate"];
}

/** Lines of totals print few texts, and each is weighed as several kinds over several stretches. */
const readText = remembered(512, itself, (printed): Said => {
  const counts: Pick<Said, "unmet" | "met"> = { unmet: null, met: null };
  const text = toHalfWidth(printed)
    .replace(/[\s,]+/g, " ")
    .replace(/[－−—]/g, "-");
  const of = MET_OF_ALL.exec(normalForm(printed))?.[1];
  const rest = readCounts(text, counts);
  return {
    ...counts,
    ...(of !== undefined && { of: Number(of) }),
    rate: rateIn(/(\d{1,15}(?:\.(\d{1,15}))?) ?%/.exec(rest)),
    plainRate: rateIn(/^ ?(\d+(?:\.(\d+))?) ?$/.exec(rest)),
  };
});

/** A rate by its digits and those behind the point. */
function rateIn(match: RegExpExecArray | null): PrintedTotal["rate"] {
  if (match?.[1] === undefined) return null;
  return { value: Number(match[1]), step: Number(`1e-${match[2]?.length ?? 0}`) };
}

/** Takes the counts out of a text into `total`; gives the text that is left. */
function readCounts(text: string, total: Pick<PrintedTotal, "unmet" | "met">): string {
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
