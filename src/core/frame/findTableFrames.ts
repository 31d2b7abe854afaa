import type { Area } from "../area/area";
import { normalForm } from "../cell/normalForm";
import { textOf } from "../cell/textOf";
import type { Sheet, SheetCell } from "../sheet/sheet";
import { View } from "../sheet/view";
import { bandsOf, runsOf, type Band } from "./bandsOf";
import type { CellKinds } from "./cellKinds";
import { goesOnWithPlaces } from "./goesOnWithPlaces";
import { headerStacks, type HeaderStack } from "./headerStacks";
import { isUnfilledPlace } from "./isUnfilledPlace";
import { laneRoles } from "./laneRoles";
import { isTitleText } from "./findTitle";
import { kindOfLine } from "./kindOfLine";
import type { FrameEntry } from "./frameEntry";
import { lineEntries } from "./lineEntries";
import { printedNumber } from "./numbering";
import type { TableFrame } from "./tableFrame";

/** Header lines a table may have, an index line left out. */
const MOST_HEADER_LINES = 6;
/** Blank lines that a body may span. */
const LONGEST_GAP = 3;
/** A text alone on a line that is longer than this is prose, not a heading over lanes. */
const LONGEST_HEADING = 30;
/** A text alone under a table that is longer than this is a note. */
const LONGEST_LABEL = 40;

/** A table while its lines are read from top to bottom. */
interface Draft {
  band: Band;
  head: number[];
  /** Lines that number the lanes. */
  index: number[];
  lines: number[];
  closed: boolean;
}

/**
 * The tables of a sheet, in reading order: each a header and the body lines under it, whatever they are about. A few
 * blank lines, a page break with the header again and headings of sections do not end a table; a new header, a
 * note, a signature do. Tables side by side stand apart by a blank lane with labels behind it. [] for a sheet
 * without header and body.
 */
export function findTableFrames(sheet: Sheet, kinds: CellKinds): TableFrame[] {
  const { used } = sheet;
  const drafts: Draft[] = [];
  for (const run of runsOf(sheet, used))
    for (const band of bandsOf(sheet, kinds, run)) {
      const before = drafts.filter(
        (one) => one.band.left <= band.right && band.left <= one.band.right
      );
      // A line parted by blank cells may have been read whole already, with the table that goes on there.
      const last = before.at(-1);
      if (last === undefined || lastLine(last) < band.top)
        drafts.push(...readBand(sheet, kinds, band, last));
    }
  const whole = drafts.filter(({ head, lines }) => head.length > 0 && lines.length > 0);
  return whole.map((draft) => frameOf(sheet, kinds, draft, limitOf(sheet, draft, whole)));
}

/** Reads the lines of a band from top to bottom; `before` is the table above, which may go on here. */
function readBand(sheet: Sheet, kinds: CellKinds, band: Band, before: Draft | undefined): Draft[] {
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
  for (let line = band.top; line <= band.bottom; line++) {
    const cells = cellsOf(sheet, line, current?.band ?? band);
    const kind = kindOfLine(sheet, kinds, line, current?.band ?? band);
    const heads = current === undefined || repeatsHeader(sheet, current, line);
    switch (kind === "years" ? (heads ? "head" : "body") : kind) {
      case "blank":
        break;
      case "index":
        if (current === undefined) index.push(line);
        break;
      case "caption":
        if (current !== undefined && head.length === 0 && !isUnit(cells)) close();
        break;
      case "single": {
        const text = textAlone(sheet, line, band);
        if (current !== undefined) pending.push(line);
        else if (headsLanes(sheet, band, line, text)) head.push(line);
        else if (head.length > 0 && text.length <= LONGEST_HEADING) pending.push(line);
        else [head, pending] = [[], []];
        break;
      }
      case "head": {
        const titled = pending.some((one) => {
          const text = textAlone(sheet, one, band);
          const before = current?.lines.at(-1);
          return (
            isTitleText(text) &&
            !(before !== undefined && goesOnWithPlaces(sheet, band, before, one))
          );
        });
        if (current === undefined && isUnfilledPlace(sheet, band, head, line)) pending.push(line);
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
        current.lines.push(...pending, line);
        pending = [];
        break;
    }
  }
  if (current !== undefined) current.lines.push(...endOf(sheet, current, pending));
  // A header over a blank line waits for its body.
  else if (head.length > 0)
    drafts.push({ band: { ...band }, head, index, lines: [], closed: false });
  return drafts;
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

/** The only text of a line of a band; '' for a blank line. */
function textAlone(sheet: Sheet, line: number, band: Band): string {
  return (
    cellsOf(sheet, line, band)
      .map(textOf)
      .find((text) => text !== "") ?? ""
  );
}

/** Of texts alone on their lines under a table those that go on with its labels: a line that nobody filled in. */
function endOf(sheet: Sheet, draft: Draft, pending: readonly number[]): number[] {
  const labelOf = (line: number) =>
    cellsOf(sheet, line, draft.band).findIndex((cell) => cell.kind === "text");
  const usual = draft.lines.map(labelOf);
  const own: number[] = [];
  for (const line of pending) {
    const text = textAlone(sheet, line, draft.band);
    const adjacent = line === (own.at(-1) ?? lastLine(draft)) + 1;
    const sameLane = usual.filter((lane) => lane === labelOf(line)).length * 2 > usual.length;
    if (!adjacent || !sameLane || text.length > LONGEST_LABEL || /[。：:]$/.test(text)) break;
    own.push(line);
  }
  return own;
}

function cellsOf(sheet: Sheet, line: number, { left, right }: Band): SheetCell[] {
  const cells: SheetCell[] = [];
  for (let lane = left; lane <= right; lane++) cells.push(sheet.at(line, lane));
  return cells;
}

function lastLine({ head, lines }: Draft): number {
  return lines.at(-1) ?? head.at(-1) ?? 0;
}

function isUnit(cells: readonly SheetCell[]): boolean {
  return cells.every((cell) => cell.kind !== "text" || /单位\s*[:：]/.test(cell.text));
}

/** Whether a text alone on its line heads some of the lanes under it (2022年 over 公办 民办), and is no title. */
function headsLanes(sheet: Sheet, band: Band, line: number, text: string): boolean {
  const lane = band.left + cellsOf(sheet, line, band).findIndex(({ kind }) => kind !== "blank");
  return lane > band.left && text.length <= 12 && !/表$|情况|统计$|清单|[。；]/.test(text);
}

function keyOf(cell: SheetCell): string {
  return cell.kind === "text" ? cell.key : normalForm(textOf(cell));
}

/**
 * Whether a line holds what the header holds, lane by lane, but for a cell or two: a header printed again at a page
 * break, be it one of its lines or several in one.
 */
function repeatsHeader(sheet: Sheet, { head, band }: Draft, line: number): boolean {
  let [filled, same] = [0, 0];
  for (let lane = band.left; lane <= band.right; lane++) {
    const key = keyOf(sheet.at(line, lane));
    if (key === "") continue;
    filled++;
    if (head.some((above) => keyOf(sheet.at(above, lane)) === key)) same++;
  }
  return same >= 2 && same * 10 >= filled * 7;
}

/** What the first cell of a header says. */
const HEADING =
  /指标|目标|领域|县|地区|区域|项目|序号|名称|学校|类别|类型|单位|年[份度]|学段|学年|内容/;
/** A longer text in the first cell is a label: 义务教育学校大班额比例（%）. */
const LONGEST_CORNER = 10;

/**
 * Whether a line of texts stands over the lanes where the table has its values, as a new header does. Right under a
 * body line its first text must be a heading too: a line without figures (基本普及, 待定) is one of the table's own.
 */
function startsTable(sheet: Sheet, kinds: CellKinds, draft: Draft, line: number): boolean {
  if (!coversValues(sheet, kinds, draft, line)) return false;
  if (lastLine(draft) !== line - 1) return true;
  const first = cellsOf(sheet, line, draft.band).find(({ kind }) => kind !== "blank");
  const heads = first?.kind === "text" && first.key.length <= LONGEST_CORNER;
  return heads && HEADING.test(first.key) && hasBody(sheet, kinds, draft.band, line + 1);
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
  let valued = 0;
  let covered = 0;
  for (let lane = band.left; lane <= band.right; lane++) {
    const values = lines.filter((one) => kinds.isValue(sheet.at(one, lane))).length;
    if (values * 2 < lines.length) continue;
    valued++;
    if (kinds.of(sheet.at(line, lane)) === "word") covered++;
  }
  return valued === 0 || covered * 2 >= valued;
}

/** What of the sheet is no other table's, above, below and beside a table. */
function limitOf(sheet: Sheet, draft: Draft, all: readonly Draft[]): Area {
  const limit = { ...sheet.used };
  const [first, last] = [draft.head[0] ?? 0, lastLine(draft)];
  for (const other of all) {
    if (other === draft) continue;
    const [top, bottom] = [other.head[0] ?? 0, lastLine(other)];
    const beside = top <= last && first <= bottom;
    if (beside && other.band.right < draft.band.left)
      limit.left = Math.max(limit.left, other.band.right + 1);
    else if (beside && other.band.left > draft.band.right)
      limit.right = Math.min(limit.right, other.band.left - 1);
    else if (bottom < first) limit.top = Math.max(limit.top, bottom + 1);
    else if (top > last) limit.bottom = Math.min(limit.bottom, top - 1);
  }
  return limit;
}

function frameOf(sheet: Sheet, kinds: CellKinds, draft: Draft, limit: Area): TableFrame {
  const { band, head, lines } = draft;
  const isFilled = (lane: number) =>
    [...head, ...lines].some((line) => sheet.at(line, lane).kind !== "blank");
  let { left, right } = band;
  while (left < right && !isFilled(left)) left++;
  while (right > left && !isFilled(right)) right--;
  const view = new View(sheet, false);
  const stacks = headerStacks(view, head[0] ?? 0, head.at(-1) ?? 0, left, right);
  const stackOf = (lane: number) => stacks[lane - left] ?? [];
  const { valueLanes, ...roles } = laneRoles(sheet, kinds, { head, lines, left, right, stacks });
  return {
    view,
    area: { top: head[0] ?? lines[0] ?? 0, left, bottom: lines.at(-1) ?? 0, right },
    head,
    lines: lineEntries(view, lines, { ...roles, valueLanes }, stackOf),
    lanes: valueLanes.map((lane) => laneEntry(view, lane, stackOf(lane), draft.index)),
    ...roles,
    stacks,
    firstLane: left,
    limit,
  };
}

function laneEntry(
  view: View,
  lane: number,
  stack: HeaderStack,
  index: readonly number[]
): FrameEntry {
  const name = stack.at(-1) ?? "";
  const numbers = index.map((line) => textOf(view.at(line, lane)).replace(/[^\d.-]/g, ""));
  return {
    at: lane,
    bare: false,
    own: stack,
    name,
    path: stack.slice(0, -1),
    number: printedNumber(name) || (numbers.at(-1) ?? ""),
    depth: stack.length - 1,
  };
}
