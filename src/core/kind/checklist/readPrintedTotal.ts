import type { CellValue } from "../../cell/cellValue";
import { numberOf } from "../../cell/numberOf";
import { toHalfWidth } from "../../cell/normalForm";
import { textOf } from "../../cell/textOf";
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
  const rest = readCounts(text, total);
  const rate =
    /(\d+(?:\.(\d+))?) ?%/.exec(rest) ??
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
  take(/\( ?- ?(\d+) ?(?:项|个)?\)/, (count) => (total.unmet = count));
  take(
    /(?:未达标|未达成|未完成|不达标|短板)(?:项目|指标)?(?:数|:)? ?(\d+) ?(?:项|个)?/,
    (count) => (total.unmet = count)
  );
  take(/(\d+) ?(?:项|个)(?:未达标|未达成|未完成|不达标)/, (count) => (total.unmet = count));
  if (total.unmet === null)
    take(/^ ?-(\d+)(?: ?(?:项|个))?(?![\d.%])/, (count) => (total.unmet = count));
  take(/(\d+) ?\/ ?\d+(?! ?%)/, (count) => (total.met = count));
  take(
    /(?:达标|达成|完成)(?:项目|指标)?(?:数|:)? ?(\d+) ?(?:项|个)?(?![\d.%])/,
    (count) => (total.met = count)
  );
  take(/(\d+) ?(?:项|个)(?:达标|达成|完成)?/, (count) => (total.met ??= count));
  return text;
}

function perCent(value: number, step: number, scale: number): { value: number; step: number } {
  return {
    value: Number((value * scale).toPrecision(12)),
    step: Number((step * scale).toPrecision(3)),
  };
}
