import { numberOf } from "../../cell/numberOf";
import type { TableFrame } from "../../frame/tableFrame";
import { comesNext, printedNumber } from "../../frame/numbering";
import type { Candidate } from "./candidate";
import type { Region } from "./model";
import type { LineCells } from "./readLines";

/** Whether most of what a line holds is marks. */
export function isMarks({ known, filled }: LineCells): boolean {
  return known > 0 && known >= filled * 0.3;
}

/** Whether no filled cell of a line is a number, also one kept as text. */
export function holdsWords(
  { view }: TableFrame,
  regions: readonly Region[],
  line: number
): boolean {
  return regions.every(({ lane }) => {
    const cell = view.seen(line, lane);
    return cell.kind === "blank" || (cell.kind === "text" && /[\u4e00-\u9fff]/.test(cell.key));
  });
}

/** Whether a line of digits holds some that are no whole number: 0.86 beside 1, a share. */
export function holdsFractions(
  { view }: TableFrame,
  regions: readonly Region[],
  line: number
): boolean {
  return regions.some(({ lane }) => {
    const value = numberOf(view.seen(line, lane))?.value;
    return value !== undefined && !Number.isInteger(value);
  });
}

/** Part of the digits of a line that say it is one of figures where they are no marks: 50 0 50 of 1 and 0. */
const MANY = 1 / 3;

/**
 * Whether figures that no mark is stand among the digits of a line: shares, or others than the marks, of which some are too large to
 * count the lines.
 */
export function holdsFigures(
  frame: TableFrame,
  regions: readonly Region[],
  line: number,
  { filled, known, errors }: LineCells
): boolean {
  if (holdsFractions(frame, regions, line)) return true;
  if (filled - known - errors < filled * MANY) return false;
  const { view, lines } = frame;
  return regions.some(({ lane }) => (numberOf(view.seen(line, lane))?.value ?? 0) > lines.length);
}

/** Whether what no legend explains is short enough to be meant as marks. */
export function isShortWords(
  { view }: TableFrame,
  regions: readonly Region[],
  line: number
): boolean {
  return regions.every(({ lane }) => {
    const cell = view.seen(line, lane);
    return cell.kind === "blank" || (cell.kind === "text" && cell.key.length <= 3);
  });
}

/** Whether a line's printed number follows that of the line before it: it is one more of the list. */
export function isCountedOn({ view }: TableFrame, lines: readonly Candidate[], k: number): boolean {
  // An index line numbers every lane, those of totals too.
  const number = (at: number) => {
    const entry = lines[at]?.entry;
    if (entry === undefined) return "";
    return view.transposed ? printedNumber(entry.name) : entry.number;
  };
  return comesNext(number(k - 1), number(k));
}
