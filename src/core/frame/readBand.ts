import { textOf } from "../cell/textOf";
import { UNIT_CAPTION } from "../lexicon/zh/captions";
import { TITLE_OVER_LANES } from "../lexicon/zh/headings";
import { explainsBlanks } from "../mark/isLegendLine";
import type { Sheet, SheetCell } from "../sheet/sheet";
import { type Band } from "./bandsOf";
import type { CellKinds } from "./cellKinds";
import { cellsOf, filledLanes, textAlone } from "./cellsOfLine";
import { lastLine, MOST_HEADER_LINES, type Draft } from "./draft";
import { isTitleText } from "./findTitle";
import { goesOnWithPlaces } from "./goesOnWithPlaces";
import { isUnderPlaces } from "./isUnderPlaces";
import { isUnderVerdict } from "./isUnderVerdict";
import { isUnfilledItem } from "./isUnfilledItem";
import { isUnfilledPlace } from "./isUnfilledPlace";
import { kindOfLine } from "./kindOfLine";
import { comesNext, numberingStyle, printedNumber } from "./numbering";
import { repeatsHeader } from "./repeatsHeader";
import { isNextItem, startsTable } from "./startsTable";

/** Blank lines that a body may span. */
const LONGEST_GAP = 3;
/** A text alone on a line that is longer than this is prose, not a heading over lanes. */
const LONGEST_HEADING = 30;
/** A text alone under a table that is longer than this is a note. */
const LONGEST_LABEL = 40;

/** Reads the lines of a band from top to bottom; `before` is the table above, which may go on here. */
export function readBand(
  sheet: Sheet,
  kinds: CellKinds,
  band: Band,
  before: Draft | undefined
): Draft[] {
  const drafts: Draft[] = [];
  let current: Draft | undefined =
    before !== undefined && goesOn(sheet, kinds, before, band) ? before : undefined;
  let head: number[] = [];
  let index: number[] = [];
  // Texts alone on their lines: a section's heading or a line left blank, unless a new table begins under them.
  let pending: number[] = [];
  const close = () => {
    if (current !== undefined) current.closed = true;
    current = undefined;
    pending = [];
  };
  const isNumbered = (line: number) => numberingStyle(textAlone(sheet, line, band)) !== "";
  const heads = (line: number) =>
    current === undefined
      ? !isFigureUnder(sheet, kinds, band, head, line)
      : repeatsHeader(sheet, current, line);
  // What numbers the lanes ends the header.
  const isNumberedHeader = () => head.length > 0 && (index.at(-1) ?? 0) > (head.at(-1) ?? 0);
  for (let line = band.top; line <= band.bottom; line++) {
    const kind = kindOfLine(sheet, kinds, line, current?.band ?? band);
    switch (kind === "years" ? (heads(line) ? "head" : "body") : kind) {
      case "blank":
        break;
      case "index":
        if (current === undefined) index.push(line);
        break;
      case "caption":
        if (
          current !== undefined &&
          head.length === 0 &&
          !isUnit(cellsOf(sheet, line, current.band))
        ) {
          // Items that nobody filled in, straight above the note: numbered ones, any where the note says what blanks are.
          const left = endOf(sheet, current, pending);
          const isMeant = () => explainsBlanks(textsOf(cellsOf(sheet, line, band)));
          const isItem = left.length > 0 && isMeant() ? () => true : isNumbered;
          current.lines.push(...left.filter(isItem));
          close();
        }
        break;
      case "single": {
        const text = textAlone(sheet, line, band);
        if (current !== undefined) pending.push(line);
        else if (pending.length === 0 && !isNumberedHeader() && headsLanes(sheet, band, line, text))
          head.push(line);
        else if (
          head.length > 0 &&
          (isNumberedHeader() ||
            text.length <= LONGEST_HEADING ||
            isUnfilledItem(sheet, band, head, line))
        )
          pending.push(line);
        else [head, pending] = [[], []];
        break;
      }
      case "head": {
        // 达标率指标 between the items 6 and 7 heads a section.
        const isNext = current !== undefined && isNextItem(sheet, current, line);
        const titled =
          !isNext &&
          pending.some((one) => {
            const text = textAlone(sheet, one, band);
            const before = current?.lines.at(-1);
            return (
              isTitleText(text) &&
              !(before !== undefined && goesOnWithPlaces(sheet, band, before, one)) &&
              !(current !== undefined && isInnerLabel(sheet, current, one))
            );
          });
        const isUnfilled =
          isNumberedHeader() ||
          isUnfilledPlace(sheet, band, head, line) ||
          isUnderPlaces(sheet, band, head, line) ||
          isUnderVerdict(sheet, band, head, line, pending) ||
          isUnfilledItem(sheet, band, head, line, pending);
        if (current === undefined && isUnfilled) pending.push(line);
        else if (current === undefined) {
          head = [...(pending.length > 0 ? [] : head), line].slice(-MOST_HEADER_LINES);
          pending = [];
        } else if (!titled && repeatsHeader(sheet, current, line)) {
          current.lines.push(...pending);
          pending = [];
        } else if (titled || startsTable(sheet, kinds, current, line)) {
          close();
          head = [line];
        } else {
          current.lines.push(...pending, line);
          pending = [];
        }
        break;
      }
      case "body":
        if (current === undefined) {
          current = { band, head, index, lines: [], closed: false };
          drafts.push(current);
          [head, index] = [[], []];
        }
        if (pending.length > 0) current.lines.push(...pending);
        current.lines.push(line);
        pending = [];
        break;
    }
  }
  if (current !== undefined) {
    for (const line of endOf(sheet, current, pending)) current.lines.push(line);
    return drafts;
  }
  // A header over a blank line waits for its body, unless items that nobody filled in stand under it.
  if (head.length > 0) {
    const [first = 0] = pending;
    const lines = pending.length > 0 && isUnderVerdict(sheet, band, head, first) ? pending : [];
    drafts.push({ band: { ...band }, head, index, lines, closed: false });
  }
  return drafts;
}

/**
 * Whether a line under a header is a label with the only figure of its line, under a heading of its own, though the figure could be a year:
 * 2,025 pupils. Years that head lanes leave the label to the line above them, or stand side by side.
 */
function isFigureUnder(
  sheet: Sheet,
  kinds: CellKinds,
  band: Band,
  head: readonly number[],
  line: number
): boolean {
  const own = filledLanes(sheet, band, line);
  const [value, more] = own.filter((lane) => kinds.isValue(sheet.at(line, lane)));
  if (value === undefined || more !== undefined) return false;
  return head.some((one) => {
    const over = filledLanes(sheet, band, one);
    return over[0] === own[0] && over.includes(value);
  });
}

/** Whether a table goes on behind the blank lines under it; a header without a body does only with a line of values. */
function goesOn(sheet: Sheet, kinds: CellKinds, before: Draft, band: Band): boolean {
  if (before.closed || band.top - lastLine(before) > LONGEST_GAP + 1) return false;
  if (before.lines.length > 0) return true;
  if (kindOfLine(sheet, kinds, band.top, band) !== "body") return false;
  before.band.left = Math.min(before.band.left, band.left);
  before.band.right = Math.max(before.band.right, band.right);
  return true;
}

/** The lane of the first text of a line. */
function labelLaneOf(sheet: Sheet, { left, right }: Band, line: number): number {
  let lane = left;
  while (lane <= right && sheet.at(line, lane).kind !== "text") lane++;
  return lane;
}

/** Lines before one that show which lanes hold labels. */
const LOOK_BACK = 60;

/** Whether most of the last lines of a table hold a text in a lane. */
function isOfLabels(sheet: Sheet, { lines }: Draft, lane: number): boolean {
  const last = lines.slice(-LOOK_BACK);
  return last.filter((one) => sheet.at(one, lane).kind === "text").length * 2 > last.length;
}

/** Whether a text alone on its line stands among labels right of the first lane, where no title does. */
function isInnerLabel(sheet: Sheet, draft: Draft, line: number): boolean {
  const lane = labelLaneOf(sheet, draft.band, line);
  return lane > draft.band.left && isOfLabels(sheet, draft, lane);
}

/** Of texts alone on their lines under a table those that go on with its labels: a line that nobody filled in. */
function endOf(sheet: Sheet, draft: Draft, pending: readonly number[]): number[] {
  const own: number[] = [];
  for (const line of pending) {
    const text = textAlone(sheet, line, draft.band);
    const adjacent = line === (own.at(-1) ?? lastLine(draft)) + 1;
    const lane = labelLaneOf(sheet, draft.band, line);
    const before = printedNumber(textOf(sheet.at(line - 1, lane)));
    const isLabel = isOfLabels(sheet, draft, lane) || comesNext(before, printedNumber(text));
    if (!adjacent || !isLabel || text.length > LONGEST_LABEL || /[。：:]$/.test(text)) break;
    own.push(line);
  }
  return own;
}

function textsOf(cells: readonly SheetCell[]): string {
  return cells
    .map(textOf)
    .filter((text) => text !== "")
    .join(" ");
}

function isUnit(cells: readonly SheetCell[]): boolean {
  return cells.every((cell) => cell.kind !== "text" || UNIT_CAPTION.test(cell.text));
}

/** Whether a text alone on its line heads some of the lanes under it (2022年 over 公办 民办), and is no title. */
function headsLanes(sheet: Sheet, band: Band, line: number, text: string): boolean {
  const lane = band.left + cellsOf(sheet, line, band).findIndex(({ kind }) => kind !== "blank");
  return lane > band.left && text.length <= 12 && !TITLE_OVER_LANES.test(text);
}
