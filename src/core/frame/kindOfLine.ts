import { numberOf } from "../cell/numberOf";
import { textOf } from "../cell/textOf";
import { explainsMarks } from "../mark/isLegendLine";
import { Lexicon } from "../lexicon/lexicon";
import { HEADINGS, type HeadingSense } from "../lexicon/zh/headings";
import { LANE_NUMBER, STEMS } from "../lexicon/zh/numberings";
import { YEAR_ALONE } from "../lexicon/zh/years";
import type { Sheet, SheetCell } from "../sheet/sheet";
import type { Band } from "./bandsOf";
import type { CellKinds } from "./cellKinds";
import { explainingRows, explainsAlone, legendPairs, mayExplain, opensLegend } from "./legendRows";
import { isAside } from "./notes";

/**
 * What a line of a band is by itself: `single` one text alone, `caption` unit, date, note or signature, `head` words
 * without values, `years` words with years for their only figures, `index` a line that numbers the lanes (甲 乙 1 2),
 * `body` the rest.
 */
export type KindOfLine = "blank" | "single" | "caption" | "head" | "years" | "index" | "body";

const headings = new Lexicon<HeadingSense>(HEADINGS);
/** Cells of a row that explains marks: four marks and what they mean, behind an opener. */
const MOST_IN_A_LEGEND = 12;
/** Lines below a verdict that are looked at for what stands in its lane. */
const LOOK_BELOW = 8;

/** Reads a line of a band by its cells; a verdict that heads a lane of ticks (达标 over √) counts as words. */
export function kindOfLine(
  sheet: Sheet,
  kinds: CellKinds,
  line: number,
  { left, right }: Pick<Band, "left" | "right">
): KindOfLine {
  if (isPlainBody(sheet, kinds, line, left, right)) return "body";
  const filled: SheetCell[] = [];
  for (let lane = left; lane <= right; lane++) {
    const cell = sheet.at(line, lane);
    if (cell.id !== 0) filled.push(cell);
  }
  const [first] = filled;
  if (first === undefined) return "blank";
  if (isCaptionLine(kinds, filled) || isLegendInCells(filled)) return "caption";
  // Its last cells may stand right of the table.
  if (filled.length <= MOST_IN_A_LEGEND && explainingRows(sheet).has(line)) return "caption";
  if (isIndexLine(filled) || numbersTwoLanes(sheet, line, { left, right })) return "index";
  const all = filled.filter((cell) => kinds.isValue(cell));
  const heading = headingVerdicts(sheet, kinds, line, all, left);
  const values = heading.size === 0 ? all : all.filter(({ id }) => !heading.has(id));
  if (values.length === 0) {
    if (first.kind === "text" && explainsMarks(first.raw)) return "caption";
    return filled.length === 1 ? "single" : "head";
  }
  if (filled.length === 1) return "single";
  return values.length < filled.length && onlyYears(values) ? "years" : "body";
}

/**
 * Whether a line is of the body at first sight, as nearly all of a long table are: too many cells for a legend, no verdict
 * that may head a lane, and a sign that is neither a number nor a letter that may count.
 */
function isPlainBody(
  sheet: Sheet,
  kinds: CellKinds,
  line: number,
  left: number,
  right: number
): boolean {
  if (right - left < MOST_IN_A_LEGEND) return false;
  const { hasVerdicts } = kinds;
  let filled = 0;
  let signs = 0;
  for (let lane = left; lane <= right; lane++) {
    const id = sheet.idAt(line, lane);
    if (id === 0) continue;
    filled++;
    if (hasVerdicts && kinds.ofId(id) === "verdict") return false;
    if (kinds.isSign(id)) signs++;
    if (!hasVerdicts && filled > MOST_IN_A_LEGEND && signs > 0) return true;
  }
  return filled > MOST_IN_A_LEGEND && signs > 0;
}

/** The verdicts of a line that head lanes of ticks, by their numbers; none where one stands twice: such a line is of the body. */
function headingVerdicts(
  sheet: Sheet,
  kinds: CellKinds,
  line: number,
  values: readonly SheetCell[],
  left: number
): ReadonlySet<number> {
  const heading = new Set<number>();
  for (const cell of values)
    if (kinds.of(cell) === "verdict") {
      if (heading.has(cell.id)) return NONE;
      heading.add(cell.id);
    }
  if (heading.size === 0) return NONE;
  const below = new Map<number, boolean | null>();
  for (let lane = left; below.size < heading.size; lane++) {
    const { id } = sheet.at(line, lane);
    if (heading.has(id)) below.set(id, ticksBelow(sheet, kinds, line, lane));
  }
  // Nothing need stand under a verdict that another beside it got all ticks from.
  const headTicks = [...below.values()].includes(true);
  for (const [id, ticks] of below)
    if (ticks !== true && !(headTicks && ticks === null)) heading.delete(id);
  return heading;
}

const NONE: ReadonlySet<number> = new Set();

/**
 * Whether a line says units, dates, notes or signatures and nothing else. A year by itself is a date; years side by side
 * head lanes, and figures kept as texts beside a year are a line of the body, although each by itself could be a date.
 */
function isCaptionLine(kinds: CellKinds, filled: readonly SheetCell[]): boolean {
  if (filled.some(({ id }) => kinds.isSign(id))) return false;
  if (!filled.every((cell) => cell.kind === "text" && isAside(cell.text))) return false;
  if (filled.length === 1) return true;
  const years = filled.filter((cell) => cell.kind === "text" && YEAR_ALONE.test(cell.key)).length;
  const figures = filled.filter((cell) => kinds.of(cell) === "figure").length;
  return years < filled.length && figures < 2;
}

/** Whether a line explains marks cell by cell: 图例： | √ | 达标 | ※ | 未达标. */
function isLegendInCells(filled: readonly SheetCell[]): boolean {
  const [first] = filled;
  if (first === undefined || filled.length > MOST_IN_A_LEGEND) return false;
  if (first.kind === "text" && !mayExplain(first.text)) return false;
  const texts = filled.map(textOf);
  if (first.kind !== "text" || !opensLegend(first.key))
    return texts.length > 1 && explainsAlone(texts);
  const pairs = legendPairs(texts);
  // Pairs of different marks, whatever they mean; two equal ones are a line of verdicts.
  return (
    explainsMarks(texts.join(" ")) ||
    (pairs.length > 0 &&
      new Set(pairs.map(([mark]) => mark)).size === pairs.length &&
      pairs.every(([mark, meaning]) => meaning.length > mark.length)) ||
    explainsAlone(texts)
  );
}

/** Whether the lane under a verdict holds ticks or figures rather than verdicts; null where it holds nothing. */
function ticksBelow(sheet: Sheet, kinds: CellKinds, line: number, lane: number): boolean | null {
  const end = Math.min(sheet.used.bottom, line + LOOK_BELOW);
  for (let below = line + 1; below <= end; below++) {
    const cell = sheet.at(below, lane);
    // An error stands in for whatever should be there.
    if (cell.kind === "error") continue;
    const kind = kinds.of(cell);
    if (kind !== "blank") return kind === "glyph" || kind === "figure";
  }
  return null;
}

/** Whether figures are years, as in a header that prints 2020 without 年. */
function onlyYears(cells: readonly SheetCell[]): boolean {
  return cells.every((cell) => {
    const value = numberOf(cell)?.value ?? 0;
    return Number.isInteger(value) && value >= 1990 && value <= 2060;
  });
}

/** Whether a line numbers the lanes: 甲 乙 1 2, L1 L2 L3, 序号 1 2 3. */
function isIndexLine(filled: readonly SheetCell[]): boolean {
  const [first] = filled;
  const headed = first?.kind === "text" && headings.sensesOf(first.key).includes("serial");
  const numbers = headed ? filled.slice(1) : filled;
  if (opensWithStems(filled)) return true;
  // 甲 1 over a table of two columns.
  if (first !== undefined && filled.length === 2 && first.kind === "text" && first.key === "甲")
    return numberOf(filled[1] ?? first)?.value === 1;
  return numbers.length >= 3 && areNumbers(numbers);
}

/** 甲 乙 1: stems over the labels and a number over the only lane of values. */
function opensWithStems(filled: readonly SheetCell[]): boolean {
  const [first, second, ...rest] = filled;
  if (first?.kind !== "text" || second?.kind !== "text") return false;
  const stems = first.key === STEMS.charAt(0) && second.key === STEMS.charAt(1);
  const digits = rest.filter((cell) => numberOf(cell) !== null);
  return (
    stems &&
    digits.length > 0 &&
    digits.every((cell, k) => numberOf(cell)?.value === k + 1) &&
    rest.every(
      (cell) => numberOf(cell) !== null || (cell.kind === "text" && LANE_NUMBER.test(cell.key))
    )
  );
}

/** 1 and 2 between the two headings of a table of two lanes and its first label. */
function numbersTwoLanes(
  sheet: Sheet,
  line: number,
  { left, right }: Pick<Band, "left" | "right">
): boolean {
  const isOf = (lane: number, value: number) => numberOf(sheet.at(line, lane))?.value === value;
  const isWords = (row: number, lane: number) => {
    const cell = sheet.at(row, lane);
    return cell.kind === "text" && numberOf(cell) === null;
  };
  return (
    right === left + 1 &&
    isOf(left, 1) &&
    isOf(right, 2) &&
    isWords(line - 1, left) &&
    isWords(line - 1, right) &&
    isWords(line + 1, left)
  );
}

function areNumbers(filled: readonly SheetCell[]): boolean {
  const numbers: number[] = [];
  for (const cell of filled) {
    // Most lines of figures end here, before any of them is put into words.
    if (cell.kind === "number" && !(cell.raw >= 0 && cell.raw < 100)) return false;
    const text = cell.kind === "text" ? cell.key : String(numberOf(cell)?.value ?? "");
    if (!LANE_NUMBER.test(text)) return false;
    const digits = /\d+/.exec(text)?.[0];
    if (digits !== undefined) numbers.push(Number(digits));
  }
  return (
    numbers.length >= 2 &&
    numbers.every((value, k) => k === 0 || value === (numbers[k - 1] ?? 0) + 1)
  );
}
