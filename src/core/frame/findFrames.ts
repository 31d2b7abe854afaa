import { normalForm } from "../cell/normalForm";
import { textOf } from "../cell/textOf";
import type { Area } from "../area/area";
import { inArea } from "../area/inArea";
import { BLANK_CELL, type Sheet, type SheetCell } from "../sheet/sheet";
import { View } from "../sheet/view";
import { headerStacks } from "./headerStacks";
import { figureLike } from "./figureLike";
import type { Frame } from "./frame";
import { lineKind, onlyYears, type LineKind } from "./lineKind";

/** Header lines a table may have, an index line left out. */
const MOST_HEADER_LINES = 5;
/** Blank lines that a body may span. */
const LONGEST_GAP = 2;
/** The label of a total line that nobody filled in. */
const TOTAL_ALONE = /^(?:合计|总计|共计|小计|全市合计)$/;
/** A text alone on a line that is longer than this is a note, not the heading of a section. */
const LONGEST_HEADING = 30;

/** Lines and lanes that stand together, apart from others by blank lines and lanes. */
interface Band {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

interface Draft {
  band: Band;
  head: number[];
  lines: number[];
  headings: { line: number; text: string }[];
  captionsFrom: number;
  closed: boolean;
}

/**
 * The tables of figures of a sheet, in reading order: each a header and the body lines under it, whatever they are
 * about. Cells in `taken` belong to other tables. A blank line, a page break with the header again and section
 * headings do not end a table; a new header, a note, a signature do. [] where nothing has header and body.
 */
export function findFrames(sheet: Sheet, taken: readonly Area[], transposed = false): Frame[] {
  const view = new View(sheet, transposed);
  const { used } = sheet;
  const limit: Band = transposed
    ? { top: used.left, bottom: used.right, left: used.top, right: used.bottom }
    : used;
  const free = new Free(view, taken);
  const drafts: Draft[] = [];
  let from = limit.top;
  for (const run of runsOf(free, limit)) {
    for (const band of bandsOf(free, run)) {
      const before = drafts.filter(
        (one) => one.band.left <= band.right && band.left <= one.band.right
      );
      drafts.push(...readBand(free, band, before.at(-1), from));
    }
    from = Math.max(from, ...drafts.map(({ lines }) => (lines.at(-1) ?? -1) + 1));
  }
  return drafts
    .filter(({ head, lines }) => head.length > 0 && lines.length > 0)
    .map((draft) => frameOf(free, draft));
}

/** The view without the cells of other tables. */
class Free {
  constructor(
    readonly view: View,
    private readonly taken: readonly Area[]
  ) {}
  at(line: number, lane: number): SheetCell {
    if (this.taken.length > 0) {
      const [row, column] = this.view.transposed ? [lane, line] : [line, lane];
      if (this.taken.some((area) => inArea(area, row, column))) return BLANK_CELL;
    }
    return this.view.at(line, lane);
  }
  /** The first line under the other tables that end above a line. */
  endAbove(line: number): number {
    const ends = this.taken.map((area) => (this.view.transposed ? area.right : area.bottom) + 1);
    return Math.max(0, ...ends.filter((end) => end <= line));
  }
  isBlank(line: number, { left, right }: Pick<Band, "left" | "right">): boolean {
    for (let lane = left; lane <= right; lane++)
      if (this.at(line, lane).kind !== "blank") return false;
    return true;
  }
  cells(line: number, { left, right }: Pick<Band, "left" | "right">): SheetCell[] {
    const cells: SheetCell[] = [];
    for (let lane = left; lane <= right; lane++) cells.push(this.at(line, lane));
    return cells;
  }
}

/** Runs of lines without a blank one between them. */
function runsOf(free: Free, limit: Band): Band[] {
  const runs: Band[] = [];
  let last: Band | undefined;
  for (let line = limit.top; line <= limit.bottom; line++) {
    if (free.isBlank(line, limit)) last = undefined;
    else if (last !== undefined) last.bottom = line;
    else runs.push((last = { ...limit, top: line, bottom: line }));
  }
  return runs;
}

/** The lanes of a run in groups that blank lanes part; a group without labels belongs to the one before it. */
function bandsOf(free: Free, run: Band): Band[] {
  const counts = new Map<number, number>();
  const words = new Map<number, number>();
  for (let line = run.top; line <= run.bottom; line++) {
    const filled: number[] = [];
    free.cells(line, run).forEach((cell, k) => {
      if (cell.kind === "blank") return;
      filled.push(run.left + k);
      if (cell.kind === "text" && !figureLike(cell))
        words.set(run.left + k, (words.get(run.left + k) ?? 0) + 1);
    });
    if (filled.length > 1 || run.top === run.bottom)
      for (const lane of filled) counts.set(lane, (counts.get(lane) ?? 0) + 1);
  }
  const bands: Band[] = [];
  for (let lane = run.left; lane <= run.right; lane++) {
    if (!counts.has(lane)) continue;
    const last = bands.at(-1);
    const isLabels = (words.get(lane) ?? 0) * 2 >= (counts.get(lane) ?? 0) && words.get(lane) !== 1;
    if (last !== undefined && (last.right === lane - 1 || !isLabels)) last.right = lane;
    else bands.push({ ...run, left: lane, right: lane });
  }
  return bands;
}

/** Reads the lines of a band from top to bottom; `before` is the table above, which may go on here. */
function readBand(free: Free, band: Band, before: Draft | undefined, from: number): Draft[] {
  const drafts: Draft[] = [];
  let current: Draft | undefined =
    before !== undefined && !before.closed && band.top - lastLine(before) <= LONGEST_GAP + 1
      ? before
      : undefined;
  let head: number[] = [];
  // Short texts between header and body: headings of the first section, unless another header follows.
  let opening: Draft["headings"] = [];
  let captionsFrom = from;
  const close = () => {
    if (current !== undefined) {
      current.closed = true;
      captionsFrom = lastLine(current) + 1;
    }
    current = undefined;
  };
  for (let line = band.top; line <= band.bottom; line++) {
    const cells = free.cells(line, current?.band ?? band);
    const kind = kindIn(cells, current);
    if (kind === "blank" || kind === "index") continue;
    if (kind === "caption") {
      if (current !== undefined && head.length === 0 && !isUnit(cells)) close();
    } else if (kind === "single") {
      const text = cells.map(textOf).find((one) => one !== "") ?? "";
      if (current === undefined) {
        if (headsLanes(free, band, line, text)) head.push(line);
        else if (head.length > 0 && text.length <= LONGEST_HEADING) opening.push({ line, text });
        else head = [];
      } else if (TOTAL_ALONE.test(normalForm(text))) current.lines.push(line);
      else if (text.length > LONGEST_HEADING || /。$/.test(text)) close();
      else current.headings.push({ line, text });
    } else if (kind === "head") {
      if (current === undefined) {
        head = [...(opening.length > 0 ? [] : head), line].slice(-MOST_HEADER_LINES);
        opening = [];
      } else if (!repeatsHeader(free, current, line)) {
        if (startsTable(free, current, line)) {
          const heading = current.headings.at(-1);
          if (heading !== undefined && heading.line > (current.lines.at(-1) ?? 0))
            current.headings.pop();
          close();
          head = [line];
        } else current.lines.push(line);
      }
    } else if (current !== undefined) current.lines.push(line);
    else {
      current = { band, head, lines: [line], headings: opening, captionsFrom, closed: false };
      drafts.push(current);
      head = [];
      opening = [];
    }
  }
  return drafts;
}

/** A line of years alone is a header as long as no body stands over it. */
function kindIn(cells: readonly SheetCell[], current: Draft | undefined): LineKind {
  const kind = lineKind(cells);
  const texts = cells.filter((cell) => cell.kind === "text" && !figureLike(cell)).length;
  return kind === "body" && current === undefined && texts > 0 && onlyYears(cells) ? "head" : kind;
}

function isUnit(cells: readonly SheetCell[]): boolean {
  return cells.every((cell) => cell.kind !== "text" || /单位\s*[:：]/.test(cell.text));
}

/** Whether a text alone on its line heads some of the lanes under it (2022年 over 公办 民办), and is no title. */
function headsLanes(free: Free, band: Band, line: number, text: string): boolean {
  const lane = band.left + free.cells(line, band).findIndex(({ kind }) => kind !== "blank");
  return lane > band.left && text.length <= 12 && !/表$|情况|统计$|清单|[。；]/.test(text);
}

function lastLine({ head, lines }: Draft): number {
  return lines.at(-1) ?? head.at(-1) ?? 0;
}

function keyOf(cell: SheetCell): string {
  return cell.kind === "text" ? cell.key : normalForm(textOf(cell));
}

/** Whether a line prints one of the table's header lines again. */
function repeatsHeader(free: Free, { head, band }: Draft, line: number): boolean {
  const own = free.cells(line, band).map(keyOf);
  return head.some((above) => {
    const keys = free.cells(above, band).map(keyOf);
    const agreeing = own.filter((key, k) => key !== "" && key === keys[k]).length;
    return agreeing >= 2 && agreeing * 5 >= own.filter((key) => key !== "").length * 4;
  });
}

/** What the first cell of a header says. */
const HEADING =
  /指标|目标|领域|县|地区|区域|项目|序号|名称|学校|类别|类型|单位|年[份度]|学段|学年|内容/;

/**
 * Whether a line of texts stands over the lanes where the table has its figures, as a new header does. Right under a body
 * line its first text must be a heading too: a line without figures (基本普及, 待定) is one of the table's own.
 */
function startsTable(free: Free, draft: Draft, line: number): boolean {
  if (!coversFigures(free, draft, line)) return false;
  const first = free.cells(line, draft.band).find(({ kind }) => kind !== "blank");
  return lastLine(draft) !== line - 1 || (first?.kind === "text" && HEADING.test(first.key));
}

function coversFigures(free: Free, { band, lines }: Draft, line: number): boolean {
  let figured = 0;
  let covered = 0;
  for (let lane = band.left; lane <= band.right; lane++) {
    const figures = lines.filter((one) => figureLike(free.at(one, lane))).length;
    if (figures * 2 < lines.length) continue;
    figured++;
    const cell = free.at(line, lane);
    if (cell.kind === "text" && !/^[-/—.]+$/.test(cell.key)) covered++;
  }
  return figured === 0 || covered * 2 >= figured;
}

function frameOf(free: Free, { band, head, lines, headings, captionsFrom }: Draft): Frame {
  const [headTop = band.top] = head;
  const isFilled = (lane: number) =>
    [...head, ...lines].some((line) => free.at(line, lane).kind !== "blank");
  let { left, right } = band;
  while (left < right && !isFilled(left)) left++;
  while (right > left && !isFilled(right)) right--;
  return {
    view: free.view,
    headTop,
    lines,
    headings,
    firstLane: left,
    lastLane: right,
    stacks: headerStacks(free.view, headTop, head.at(-1) ?? headTop, left, right),
    captionsFrom: Math.max(captionsFrom, free.endAbove(headTop)),
  };
}
