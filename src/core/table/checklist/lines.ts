import { textOf } from "../../cell/textOf";
import { isNote } from "../../grid/notes";
import type { SheetCell } from "../../grid/sheet";
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
  const lines: (ChecklistLine & { blank?: boolean })[] = [];
  const used: SheetCell[] = [];
  const names = regions.map(({ lane }) => ({ lane, id: axes.view.at(axes.nameLine, lane).id }));
  let filled = 0;
  let known = 0;
  for (const line of numbers) {
    const label = labels.get(line);
    if (label === undefined) continue;
    const cells = readLine(axes.view, names, marks, line);
    if (cells.repeated * 2 > cells.filled) continue;
    const kind = totalOf(cells, label);
    if (kind !== null) {
      if (cells.filled > 0) lines.push({ role: "total", line, label, kind });
      continue;
    }
    const inside = line >= axes.firstLine && line <= axes.lastLine;
    if (inside) {
      filled += cells.filled;
      known += cells.known;
    }
    if (!isIndicator(cells, label, inside)) continue;
    for (const cell of cells.marks) used[cell.id] ??= cell;
    lines.push({ role: "indicator", line, label, body: cells.body, blank: cells.filled === 0 });
  }
  return {
    marks: Object.values(used),
    lines: lines.filter((line, k) => line.blank !== true || isCountedOn(lines, k)),
    purity: filled === 0 ? 0 : known / filled,
  };
}

/**
 * What a line of totals counts; null for a line of marks. "9.教师培训完成率达到100%" with a 1 or a 0 in every cell
 * is an indicator, though its words are those of a total.
 */
function totalOf(cells: LineCells, label: LineLabel): TotalKind | null {
  if (!cells.countable && cells.known * 2 >= cells.filled && cells.filled > 0) return null;
  const kind = totalKind(label.all);
  if (kind !== null && cells.known === cells.filled && indicatorNumber(label.name) !== "")
    return null;
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

/** Lines from the names on until the table ends: a blank line, a note, or a line of words where marks stood. */
function linesOfTable(axes: Axes, regions: readonly Region[], lastLine: number): number[] {
  const lines: number[] = [];
  const last = Math.min(lastLine, axes.lastLine + LINES_BEHIND);
  for (let line = axes.nameLine + 1; line <= last; line++) {
    if (line > axes.lastLine && endsTable(axes, regions, line)) break;
    lines.push(line);
  }
  return lines;
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
function isCountedOn(lines: readonly ChecklistLine[], k: number): boolean {
  const number = (line: ChecklistLine | undefined) =>
    line?.role === "indicator" ? Number(indicatorNumber(line.label.name) || NaN) : NaN;
  return (
    number(lines[k - 1]) + 1 === number(lines[k]) && number(lines[k]) + 1 === number(lines[k + 1])
  );
}
