import { Lexicon } from "../lexicon/lexicon";
import { HEADINGS, type HeadingSense } from "../lexicon/zh/headings";
import { numbersBetween } from "../area/numbersBetween";
import { LaneTally } from "../sheet/laneTally";
import { LineIds } from "../sheet/lineIds";
import type { Sheet, SheetCell } from "../sheet/sheet";
import { View } from "../sheet/view";
import { VALUES, WORDS, type CellKinds } from "./cellKinds";
import { standTogether } from "./standTogether";
import { MOST_HEADER_LINES } from "./draft";

const headings = new Lexicon<HeadingSense>(HEADINGS);

/** Lines and lanes that stand together, apart from others by blank lines and lanes. */
export interface Band {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** Runs of lines without a blank one between them; [] for an empty sheet. */
export function runsOf(sheet: Sheet, limit: Band): Band[] {
  const runs: Band[] = [];
  let last: Band | undefined;
  for (let line = limit.top; line <= limit.bottom; line++) {
    let lane = limit.left;
    while (lane <= limit.right && sheet.idAt(line, lane) === 0) lane++;
    if (lane > limit.right) last = undefined;
    else if (last !== undefined) last.bottom = line;
    else runs.push((last = { ...limit, top: line, bottom: line }));
  }
  return runs;
}

/**
 * The lanes of a run in groups that blank lanes part; a group without labels belongs to the one before it. Lines of a
 * single text, titles and notes, say nothing of lanes unless the run has no other.
 */
export function bandsOf(sheet: Sheet, kinds: CellKinds, run: Band): Band[] {
  const cells = LineIds.held(new View(sheet, false), numbersBetween(run.left, run.right));
  if (standTogether(cells, run)) return [run];
  const { filledIn, wordsIn, endsInWords } = countLanes(sheet, kinds, run, cells);
  // A deep header over a few marks names nothing: labels go on to the end, where 未达标（项） may stand.
  const goesOnInWords = (lane: number) =>
    endsInWords(lane) ||
    (wordsIn(lane) > MOST_HEADER_LINES && wordsIn(lane) + 1 === filledIn(lane));
  const isLabels = (lane: number) =>
    wordsIn(lane) * 2 >= filledIn(lane) && wordsIn(lane) !== 1 && goesOnInWords(lane);
  const hasValues = (lane: number) => filledIn(lane) > wordsIn(lane);
  const bands: Band[] = [];
  for (const lanes of groupsOf(run, filledIn)) {
    const last = bands.at(-1);
    // A figure alone beside a table is none of its lanes.
    if (last !== undefined && lanes.length === 1 && filledIn(lanes[0] ?? 0) === 1) continue;
    const group = withoutStray(sheet, kinds, run, lanes, filledIn);
    // 序号 and 指标 begin a table though its values stand behind a blank lane.
    const named =
      group.some((lane, k) => isLabels(lane) && group.slice(k + 1).some(hasValues)) ||
      (isHeadedSerial(sheet, run, group[0] ?? 0) && group.slice(1).some(isLabels));
    const goesOn = !named && group.some(hasValues);
    if (last !== undefined && goesOn) last.right = group.at(-1) ?? last.right;
    else bands.push({ ...run, left: group[0] ?? run.left, right: group.at(-1) ?? run.right });
  }
  return bands;
}

/** Whether the first words of a lane say that it numbers the lines. */
function isHeadedSerial(sheet: Sheet, { top, bottom }: Band, lane: number): boolean {
  for (let line = top; line <= Math.min(bottom, top + MOST_HEADER_LINES); line++) {
    const cell = sheet.at(line, lane);
    if (cell.kind === "text" && headings.sensesOf(cell.key).includes("serial")) return true;
  }
  return false;
}

/** Lanes without the last one where all that stands in it is a figure above the first line of values of the others. */
function withoutStray(
  sheet: Sheet,
  kinds: CellKinds,
  { top, bottom }: Band,
  lanes: readonly number[],
  filledIn: (lane: number) => number
): readonly number[] {
  const last = lanes.at(-1) ?? 0;
  const others = lanes.slice(0, -1);
  if (others.length < 2 || filledIn(last) !== 1) return lanes;
  for (let line = top; line <= bottom; line++) {
    const id = sheet.idAt(line, last);
    if (id !== 0) return isFigure(sheet.sample(id)) ? others : lanes;
    if (others.some((lane) => isFigureOrMark(kinds, sheet.idAt(line, lane)))) return lanes;
  }
  return lanes;
}

/** A number that is no year. */
function isFigure(cell: SheetCell): boolean {
  return cell.kind === "number" && !(cell.raw >= 1990 && cell.raw <= 2060);
}

function isFigureOrMark(kinds: CellKinds, id: number): boolean {
  const kind = kinds.ofId(id);
  return kind !== "blank" && kind !== "word";
}

/** How many cells of each lane are filled, how many of these hold words, and whether the last one does. */
function countLanes(
  sheet: Sheet,
  kinds: CellKinds,
  { top, bottom, left }: Band,
  cells: LineIds
): Record<"filledIn" | "wordsIn", (lane: number) => number> & {
  endsInWords: (lane: number) => boolean;
} {
  const tally = new LaneTally(cells, kinds);
  const counts = () => top === bottom || cells.holds(2);
  for (let line = top; line <= bottom; line++) {
    cells.goTo(line);
    if (counts()) tally.add();
  }
  const wordsIn = (lane: number) => tally.of(lane - left, WORDS);
  // Asked of few lanes.
  const endsInWords = (lane: number) => {
    for (let line = bottom; line >= top; line--) {
      const id = sheet.idAt(line, lane);
      if (id === 0) continue;
      cells.goTo(line);
      if (counts()) return kinds.ofId(id) === "word";
    }
    return false;
  };
  return {
    filledIn: (lane) => wordsIn(lane) + tally.of(lane - left, VALUES),
    wordsIn,
    endsInWords,
  };
}

/** Filled lanes in stretches without a blank one between them. */
function groupsOf(run: Band, filledIn: (lane: number) => number): number[][] {
  const groups: number[][] = [];
  for (let lane = run.left; lane <= run.right; lane++) {
    if (filledIn(lane) === 0) continue;
    const last = groups.at(-1);
    if (last?.at(-1) === lane - 1) last.push(lane);
    else groups.push([lane]);
  }
  return groups;
}
