import { keyOf } from "../../cell/keyOf";
import { wordsOf } from "../../frame/frameEntry";
import type { TableFrame } from "../../frame/tableFrame";
import { MET_OF_ALL, UNMET_AND_RATE } from "../../lexicon/zh/printedTotals";
import type { Candidate } from "./candidate";
import { holdsFigures, isCountedOn, isMarks } from "./lineTraits";
import { Body } from "./body";
import type { Region } from "./model";
import { readTotalLine } from "./totalReading";
import { readTotalLabel } from "./totalWords";

/** Weights of the evidence that a line is a total; from `ENOUGH` on it is one. */
const WHOLE_LABEL = 3;
const TAIL_OF_LABEL = 1;
const FIGURES = 3;
const AT_AN_END = 1;
const ARITHMETIC = 4;
const QUOTIENT = 2;
const COUNTED_ON = -3;
const ENOUGH = 5;
/** Share of the regions whose printed figure must be the count of their marks for the figures to speak. */
const LEAST_AGREEMENT = 0.6;

/**
 * Weighs whether the line at `k` is a total: its words, its place, its number in the list, and above all whether its figures are
 * what the marks come to. `counts` says which lines are counted for sure; `bodies` holds the cells of these, then of these with
 * the lines that may be items too: figures that either of them gives are a total's.
 */
export function isTotal(
  frame: TableFrame,
  regions: readonly Region[],
  lines: readonly Candidate[],
  counts: readonly boolean[],
  k: number,
  ...bodies: Body[]
): boolean {
  const line = lines[k];
  if (line === undefined || !line.cells.countable) return false;
  const { cells, label, entry } = line;
  // 排名 and 得分 are figures that no marks come to.
  // Nor are 小计 and 达标数 an item that 1 and 0 are the marks of.
  // By its own words, whatever heading stands over it.
  const all = [wordsOf(entry), entry.name]
    .map(readTotalLabel)
    .find((one) => one?.stance === "whole");
  if (all?.stance === "whole" && cells.digits && (all.kinds.length === 1 || all.subtotal))
    return true;
  const before = counts.slice(0, k).filter(Boolean).length;
  const [body = Body.of([])] = bodies;
  // An error stands in for marks as for figures: words that are a total's alone tell.
  const isFigures =
    (!isMarks(cells) &&
      (cells.errors < cells.filled || readTotalLabel(entry.name)?.stance === "whole")) ||
    (cells.digits && holdsFigures(frame, regions, entry.at, cells));
  const agrees = bodies.some((of) => {
    const at = before === body.length ? of.length : before;
    const reading = readTotalLine(frame, entry.at, regions, label, at, [], of);
    const enough = reading.printed >= Math.min(2, regions.length) && of.length > 0;
    // Digits of a line alone often are what a few lines beside it come to.
    const isWhole = reading.scope.from === 0 && reading.scope.to === of.length - 1;
    const telling = isFigures || (isWhole && label?.stance === "whole");
    // So do the 0 among figures that no word calls totals: each of these must be one.
    const least = isMarks(cells) && label === null ? 1 : LEAST_AGREEMENT;
    return enough && telling && reading.agreeing >= reading.printed * least;
  });
  const bare = lines.filter(({ cells: { filled } }) => filled === 0).length;
  const evidence = [
    isFigures ? FIGURES : 0,
    label === null ? 0 : label.stance === "whole" ? WHOLE_LABEL : TAIL_OF_LABEL,
    before === 0 || before === body.length ? AT_AN_END : 0,
    agrees ? ARITHMETIC : 0,
    isQuotient(frame, regions, entry.at, body.length, bare) ? QUOTIENT : 0,
    isCountedOn(frame, lines, k) ? COUNTED_ON : 0,
  ];
  return evidence.reduce((sum, weight) => sum + weight, 0) >= ENOUGH;
}

/** Whether a line prints counts of the indicators as no mark does: 9/10, or unmet ones with a rate, (-2)66.67%. */
function isQuotient(
  { view }: TableFrame,
  regions: readonly Region[],
  line: number,
  indicators: number,
  bare: number
): boolean {
  const printed = regions.filter(({ lane }) => view.seen(line, lane).kind !== "error");
  return (printed.length > 0 ? printed : regions).every(({ lane }) => {
    const key = keyOf(view.seen(line, lane));
    const [, of = ""] = MET_OF_ALL.exec(key) ?? [];
    if (UNMET_AND_RATE.test(key)) return true;
    // Lines without a mark may be indicators too.
    return of !== "" && Number(of) <= indicators + bare && Number(of) * 2 > indicators;
  });
}
