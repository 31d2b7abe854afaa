import { numberOf } from "../cell/numberOf";
import { keyOf } from "../cell/keyOf";
import { textOf } from "../cell/textOf";
import { normalForm } from "../cell/normalForm";
import { Lexicon } from "../lexicon/lexicon";
import { HEADINGS, type HeadingSense } from "../lexicon/zh/headings";
import { LINE_OR_SECTION_NUMBER } from "../lexicon/zh/numberings";
import { regionKind } from "../region/regionKind";
import { numbersBetween } from "../area/numbersBetween";
import { LaneTally } from "../sheet/laneTally";
import { LineIds } from "../sheet/lineIds";
import type { Sheet } from "../sheet/sheet";
import { View } from "../sheet/view";
import { VALUES, WORDS, type CellKinds } from "./cellKinds";
import { comesNext, printedNumber } from "./numbering";
import type { HeaderStack } from "./headerStacks";
import type { TableFrame } from "./tableFrame";

const headings = new Lexicon<HeadingSense>(HEADINGS);
/** Part of a lane's cells that must number the lines for it to be a lane of numbers. */
const MOSTLY = 0.6;

/** A longer text in a lane of marks is a remark. */
const LONGEST_MARK = 3;

interface Lanes {
  head: readonly number[];
  lines: readonly number[];
  left: number;
  right: number;
  stacks: readonly HeaderStack[];
}

/**
 * Tells lanes of labels, of numbers of the lines and of values apart. Labels are the lanes of words before the first
 * lane of values; words behind it (责任科室, 备注) are neither.
 */
export function laneRoles(
  sheet: Sheet,
  kinds: CellKinds,
  { lines, left, right, stacks }: Lanes
): Pick<TableFrame, "serialLanes" | "labelLanes" | "remarkLanes"> & { valueLanes: number[] } {
  const { words, values } = countKinds(sheet, kinds, lines, left, right);
  const isWords = words.map((count, k) => count > (values[k] ?? 0));
  const isValues = values.map((count, k) => count > 0 && count >= (words[k] ?? 0));
  const at = (lane: number) => lane - left;
  // Names of totals may stand in the lane of numbers (序号), as many as there are items.
  if (isHeadedSerial(stacks[0]) && numbersSome(sheet, lines, left, isWords[1] === true))
    [isWords[0], isValues[0]] = [false, true];
  const firstWords = isWords.indexOf(true);
  const serialLanes: number[] = [];
  for (let lane = left; at(lane) < firstWords; lane++)
    if (isValues[at(lane)] === true && numbersLines(sheet, lines, lane, stacks[at(lane)]))
      serialLanes.push(lane);
  // Behind a lane of sections (类别 | 序号 | 指标) any count looks like numbers of the lines: only the heading tells.
  for (let lane = left + firstWords + 1; lane < right; lane++) {
    if (isValues[at(lane)] !== true) continue;
    if (isWords[at(lane) + 1] !== true || !isHeadedSerial(stacks[at(lane)])) break;
    serialLanes.push(lane);
  }
  // （2）无“小学化”现象 between （1） and （3） is an item where all that somebody put into it is a short word or two.
  const number = (lane: number) => printedNumber(stacks[at(lane)]?.at(-1) ?? "");
  const isUnfilled = (lane: number, before = lane) =>
    (((words[at(lane)] ?? 0) * 2 < lines.length && comesNext(number(before), number(lane))) ||
      // So is what stands between the marks of other counties.
      regionKind(stacks[at(lane)]?.at(-1) ?? "") === "region") &&
    lines.every((line) => {
      const cell = sheet.at(line, lane);
      return cell.kind === "error" || textOf(cell).length <= LONGEST_MARK;
    });
  const labelLanes: number[] = [];
  const remarkLanes: number[] = [];
  const valueLanes: number[] = [];
  for (let lane = left; lane <= right; lane++) {
    if (serialLanes.includes(lane)) continue;
    const behind = valueLanes.some((one) => at(one) > firstWords);
    if (isWords[at(lane)] === true && !(behind && isUnfilled(lane, valueLanes.at(-1)))) {
      (behind ? remarkLanes : labelLanes).push(lane);
    } else if (isValues[at(lane)] === true) valueLanes.push(lane);
    // A lane without anything under its heading may be a region's that nobody filled in, or an item's that all of them met.
    else if ((behind || labelLanes.length > 0) && (stacks[at(lane)] ?? []).length > 0)
      valueLanes.push(lane);
  }
  return { serialLanes, labelLanes, remarkLanes, valueLanes };
}

/** How many cells of each lane hold words and how many values. */
function countKinds(
  sheet: Sheet,
  kinds: CellKinds,
  lines: readonly number[],
  left: number,
  right: number
): Record<"words" | "values", number[]> {
  const lanes = numbersBetween(left, right);
  const cells = LineIds.held(new View(sheet, false), lanes);
  const tally = new LaneTally(cells, kinds);
  for (const line of lines) {
    cells.goTo(line);
    tally.add();
  }
  return {
    words: lanes.map((_lane, k) => tally.of(k, WORDS)),
    values: lanes.map((_lane, k) => tally.of(k, VALUES)),
  };
}

/** Whether a lane counts some lines 1, 2 … with labels behind it (`named`). */
function numbersSome(
  sheet: Sheet,
  lines: readonly number[],
  lane: number,
  named: boolean
): boolean {
  const numbers = lines
    .map((line) => numberOf(sheet.at(line, lane))?.value)
    .filter((value) => value !== undefined);
  return named && numbers.length > 0 && numbers.every((value, k) => value === k + 1);
}

function isHeadedSerial(stack: HeaderStack | undefined): boolean {
  return headings.sensesOf(normalForm(stack?.at(-1) ?? "")).includes("serial");
}

/** Whether a lane's cells only count the lines: 1 2 3, L1 L2, （1）, 一、; or its header says 序号. */
function numbersLines(
  sheet: Sheet,
  lines: readonly number[],
  lane: number,
  stack: HeaderStack | undefined
): boolean {
  if (isHeadedSerial(stack)) return true;
  const texts = lines
    .map((line) => sheet.at(line, lane))
    .filter(({ id }) => id !== 0)
    .map((cell) => (numberOf(cell) === null ? keyOf(cell) : textOf(cell)));
  const numbering = texts.filter((text) => LINE_OR_SECTION_NUMBER.test(text)).length;
  return texts.length > 0 && numbering >= texts.length * MOSTLY;
}
