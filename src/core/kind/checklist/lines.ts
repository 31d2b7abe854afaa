import { numberOf } from "../../cell/numberOf";
import { textOf } from "../../cell/textOf";
import { isCounting } from "../../sheet/isCounting";
import { isNote } from "../../frame/notes";
import type { SheetCell } from "../../sheet/sheet";
import type { MarkReader } from "../../mark/markReader";
import type { Axes } from "./axes";
import { indicatorNumber } from "./exclusions";
import { readLabels, type LineLabel } from "./labels";
import { readLine, type LineCells } from "./readLine";
import type { BodyCell, Region } from "./model";
import { totalKind, type TotalKind } from "./totalWords";

/** One line of a checklist that counts: an indicator with its marks, or printed totals. */
export type ChecklistLine =
  | { role: "indicator"; line: number; label: LineLabel; body: BodyCell[] }
  | { role: "total"; line: number; label: LineLabel; kind: TotalKind };

export interface ChecklistLines {
  lines: ChecklistLine[];
  /** One cell of each kind of mark in the lines of indicators, in reading order. */
  marks: SheetCell[];
  /** Share of known marks among the filled cells of the block, lines of totals apart; 0 when nothing is filled. */
  purity: number;
}

/** Lines behind the marks that are still looked at for totals. */
const LINES_BEHIND = 8;

/**
 * Sorts the lines of a checklist, from the names on: indicators, totals, and what is neither (headings of
 * sections, a header printed again, scores, remarks), which is left out. `lastLine` is the furthest line
 * that may belong to the table.
 */
export function readLines(
  axes: Axes,
  regions: readonly Region[],
  marks: MarkReader,
  lastLine: number
): ChecklistLines {
  const numbers = linesOfTable(axes, regions, lastLine);
  const labels = readLabels(axes, numbers);
  const lines: Candidate[] = [];
  const used: SheetCell[] = [];
  const isUsed: boolean[] = [];
  let filled = 0;
  let known = 0;
  for (const line of numbers) {
    const label = labels.get(line);
    if (label === undefined) continue;
    const cells = readLine(axes.view, regions, marks, line);
    const kind = totalOf(cells, label, marks.lenient);
    if (kind !== null) {
      if (cells.filled > 0) lines.push({ role: "total", line, label, kind });
      continue;
    }
    const inside = line >= axes.firstLine && line <= axes.lastLine;
    if (inside) {
      filled += cells.filled;
      known += cells.known;
    }
    if (cells.filled === 0 && line <= axes.lastLine && label.own.length > 0)
      lines.push({ role: "blank", line, label, body: cells.body });
    else if (isIndicator(cells, label, inside)) {
      for (const cell of cells.marks) {
        if (isUsed[cell.id] !== true) used.push(cell);
        isUsed[cell.id] = true;
      }
      lines.push({ role: "indicator", line, label, body: cells.body });
    }
  }
  return {
    marks: used,
    lines: underHeadings(lines),
    purity: filled === 0 ? 0 : known / filled,
  };
}

type Candidate =
  ChecklistLine | { role: "blank"; line: number; label: LineLabel; body: BodyCell[] };

/**
 * Tells lines without any mark apart: an indicator left blank, whose number follows on, or a heading, which goes
 * into the path of the indicators below it that stand in the same column.
 */
function underHeadings(lines: readonly Candidate[]): ChecklistLine[] {
  let heading: LineLabel | undefined;
  return lines.flatMap((line, k): ChecklistLine[] => {
    if (line.role === "blank") {
      if (isCountedOn(lines, k)) return [{ ...line, role: "indicator" }];
      heading = line.label;
      return [];
    }
    if (line.role === "total" || heading === undefined || heading.depth !== line.label.depth)
      return [line];
    return [{ ...line, label: { ...line.label, path: [...line.label.path, heading.name] } }];
  });
}

/**
 * What a line of totals counts; null for a line of marks. "9.教师培训完成率达到100%" with a 1 or a 0 in every cell
 * is an indicator, though its words are those of a total.
 */
function totalOf(cells: LineCells, label: LineLabel, lenient: boolean): TotalKind | null {
  if (!cells.countable && cells.known * 2 >= cells.filled && cells.filled > 0) return null;
  const kind = totalKind(label.all);
  const numbered =
    indicatorNumber(label.name) !== "" || (lenient && label.number !== "" && kind === "rate");
  if (kind !== null && cells.known === cells.filled && numbered) return null;
  return cells.countable || cells.known * 2 < cells.filled ? kind : null;
}

function isIndicator(cells: LineCells, label: LineLabel, inside: boolean): boolean {
  if (
    cells.known > 0 &&
    cells.known >= cells.filled * 0.3 &&
    (inside || cells.telling > 0 || cells.known === cells.filled)
  )
    return cells.known > 1 || !isNote(label.all);
  return inside && label.own.length > 0 && cells.short === cells.filled;
}

/** Lines from the names on until the table ends (a blank line or a note), without headers printed again. */
function linesOfTable(axes: Axes, regions: readonly Region[], lastLine: number): number[] {
  const lines: number[] = [];
  const last = Math.min(lastLine, axes.lastLine + LINES_BEHIND);
  const lanes = [...axes.labelLanes, ...regions.map(({ lane }) => lane)];
  for (let line = axes.nameLine + 1; line <= last; line++) {
    if (line > axes.lastLine && endsTable(axes, regions, line)) break;
    const passed =
      line < axes.firstLine ? isIndexLine(axes, regions, line) : repeatsHeader(axes, lanes, line);
    if (!passed) lines.push(line);
  }
  return lines;
}

/** Whether a line under the names only counts the columns: 甲 乙 1 2 3, L1 L2 …. */
function isIndexLine(axes: Axes, regions: readonly Region[], line: number): boolean {
  const cells = regions.map(({ lane }) => axes.view.at(line, lane));
  const labels = axes.labelLanes.map((lane) => textOf(axes.view.at(line, lane)));
  return (
    isCounting(cells) ||
    (cells.every((cell) => numberOf(cell) !== null) &&
      labels.some((label) => label !== "") &&
      labels.every((label) => /^(?:[甲乙丙丁戊己]|L?\d*)$/i.test(label)))
  );
}

/**
 * Whether a line holds what the header holds, lane by lane, but for a cell or two: a header printed again at a page
 * break, be it one of its lines or several in one.
 */
function repeatsHeader(axes: Axes, lanes: readonly number[], line: number): boolean {
  let filled = 0;
  let same = 0;
  for (const lane of lanes) {
    const { id } = axes.view.at(line, lane);
    if (id === 0) continue;
    filled++;
    for (let header = axes.headLine; header < axes.firstLine; header++)
      if (axes.view.at(header, lane).id === id) {
        same++;
        break;
      }
    if (filled - same > 2 && filled > same * 2) return false;
  }
  return filled >= 2 && same >= filled * 0.7;
}

function endsTable(axes: Axes, regions: readonly Region[], line: number): boolean {
  const label = axes.labelLanes
    .map((lane) => textOf(axes.view.at(line, lane)))
    .filter((text) => text !== "");
  const filled = regions.filter(({ lane }) => axes.view.at(line, lane).kind !== "blank");
  if (filled.length === 0) return label.length === 0 || !axes.view.transposed;
  return label.some(isNote);
}

/**
 * Whether a line without any mark is an indicator left blank rather than a heading: its printed number
 * follows that of the indicator before it and is followed by that of the next.
 */
function isCountedOn(lines: readonly Candidate[], k: number): boolean {
  const number = (line: Candidate | undefined) =>
    line === undefined || line.role === "total" ? NaN : Number(line.label.number || NaN);
  return (
    number(lines[k - 1]) + 1 === number(lines[k]) && number(lines[k]) + 1 === number(lines[k + 1])
  );
}
