import { textOf } from "../cell/textOf";
import { oneOf } from "../lexicon/oneOf";
import { CORNERS } from "../lexicon/zh/headings";
import { NUMERALS, SECTION_NUMERAL } from "../lexicon/zh/numberings";
import type { Sheet, SheetCell } from "../sheet/sheet";
import type { Band } from "./bandsOf";
import type { CellKinds } from "./cellKinds";
import { cellsOf } from "./cellsOfLine";
import { lastLine, MOST_HEADER_LINES, type Draft } from "./draft";
import { kindOfLine } from "./kindOfLine";
import { comesNext, numberingStyle, printedNumber } from "./numbering";

/** What the first cell of a header says. */
const HEADING = new RegExp(oneOf(CORNERS));
/** A longer text in the first cell is a label: 义务教育学校大班额比例（%）. */
const LONGEST_CORNER = 10;

/**
 * Whether a line of texts stands over the lanes where the table has its values, as a new header does. Right under a
 * body line its first text must be a heading too: a line without figures (基本普及, 待定) is one of the table's own; so is one
 * behind a blank line that is numbered as the lines before it are.
 */
export function startsTable(sheet: Sheet, kinds: CellKinds, draft: Draft, line: number): boolean {
  const first = firstOf(sheet, draft, line);
  // 指标 again, over other counties than before: the rest of a table too wide for the page.
  if (headsAnew(sheet, draft, line, first)) return true;
  if (!coversValues(sheet, kinds, draft, line)) return false;
  // ⑨学校整改 under ⑧ is one more item, as is 三、 behind a blank line.
  if (isNumberedAlike(first, firstOf(sheet, draft, lastLine(draft)))) return false;
  if (isNextItem(sheet, draft, line)) return false;
  if (lastLine(draft) !== line - 1) return true;
  return isHeading(first) && hasBody(sheet, kinds, draft.band, line + 1);
}

/** Whether a line behind a blank one or a text alone begins as the table's header does, and names other lanes. */
function headsAnew(
  sheet: Sheet,
  draft: Draft,
  line: number,
  first: SheetCell | undefined
): boolean {
  const last = draft.head.at(-1);
  if (last === undefined || lastLine(draft) === line - 1 || first?.kind !== "text") return false;
  const own = cellsOf(sheet, line, draft.band).filter(({ id }) => id !== 0);
  const above = new Set(cellsOf(sheet, last, draft.band).map(({ id }) => id));
  return (
    own.length > 1 &&
    own.every(({ kind }) => kind === "text") &&
    firstOf(sheet, draft, last)?.id === first.id &&
    own.filter(({ id }) => above.has(id)).length * 2 <= own.length
  );
}

function isHeading(first: SheetCell | undefined): boolean {
  return first?.kind === "text" && first.key.length <= LONGEST_CORNER && HEADING.test(first.key);
}

function firstOf(sheet: Sheet, { band }: Pick<Draft, "band">, line: number): SheetCell | undefined {
  return cellsOf(sheet, line, band).find(({ kind }) => kind !== "blank");
}

/**
 * Whether some cell has the number that comes next after the one above it: 7. under 6. in the lane of the items, 小计 and headings of
 * sections between them left out; or is the section that comes next: 五、 under 四、.
 */
export function isNextItem(sheet: Sheet, { band, lines }: Draft, line: number): boolean {
  for (let lane = band.left; lane <= band.right; lane++) {
    const text = textOf(sheet.at(line, lane));
    const own = printedNumber(text);
    if (isNextSection(sheet, lines, lane, text)) return true;
    for (let above = line - 1; own !== "" && above >= line - MOST_BETWEEN; above--) {
      const before = printedNumber(textOf(sheet.at(above, lane)));
      if (comesNext(before, own)) return true;
      if (before !== "") break;
    }
  }
  return false;
}

/** Whether a text is the next section after the last one that stands in a lane of the last lines: 五、 after 四、. */
function isNextSection(
  sheet: Sheet,
  lines: readonly number[],
  lane: number,
  text: string
): boolean {
  const own = sectionNumber(text);
  if (own < 2) return false;
  const before = lines.slice(-LONGEST_SECTION).map((line) => textOf(sheet.at(line, lane)));
  return own === sectionNumber(before.filter((one) => sectionNumber(one) > 0).at(-1) ?? "") + 1;
}

/** The number of a section up to ten, 三、 3; 0 for none. */
function sectionNumber(text: string): number {
  return SECTION_NUMERAL.test(text.trim()) ? NUMERALS.indexOf(text.trim().charAt(0)) + 1 : 0;
}

const LONGEST_SECTION = 40;

/** Lines that may stand between an item and the one before it, and the step to that one. */
const MOST_BETWEEN = 4;

/** Whether two lines are numbered in one manner, as sections are: 二、 and, behind a blank line, 三、. No header is. */
function isNumberedAlike(one: SheetCell | undefined, other: SheetCell | undefined): boolean {
  if (one?.kind !== "text" || other?.kind !== "text") return false;
  const style = numberingStyle(one.text);
  return style !== "" && style === numberingStyle(other.text);
}

/** Whether a line of figures comes next, below lines that may head it: 指标属性 under the last line of a table heads nothing. */
function hasBody(sheet: Sheet, kinds: CellKinds, band: Band, from: number): boolean {
  for (let line = from; line <= Math.min(band.bottom, from + MOST_HEADER_LINES); line++) {
    const kind = kindOfLine(sheet, kinds, line, band);
    if (kind === "body" || kind === "years") return true;
    if (kind === "caption") return false;
  }
  return false;
}

function coversValues(
  sheet: Sheet,
  kinds: CellKinds,
  { band, lines }: Draft,
  line: number
): boolean {
  const lanes: { lane: number; values: number }[] = [];
  for (let lane = band.left; lane <= band.right; lane++) {
    const values = lines.filter((one) => kinds.isValue(sheet.at(one, lane))).length;
    if (values > 0) lanes.push({ lane, values });
  }
  // Where a blank says something, no lane is filled by half.
  const half = lanes.filter(({ values }) => values * 2 >= lines.length);
  const valued = half.length > 0 ? half : lanes;
  // Over items that nobody filled in, only a heading is one.
  if (valued.length === 0) return isHeading(firstOf(sheet, { band }, line));
  const covered = valued.filter(({ lane }) => kinds.of(sheet.at(line, lane)) === "word").length;
  return covered * 2 >= valued.length;
}
