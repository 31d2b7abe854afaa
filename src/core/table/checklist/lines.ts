import { textOf } from "../../cell/textOf";
import type { CellValue } from "../../cell/cellValue";
import { isNote } from "../../grid/notes";
import type { MarkReader } from "../../mark/markReader";
import type { Axes } from "./axes";
import { indicatorNumber } from "./exclusions";
import { readLabels, type LineLabel } from "./labels";
import type { Region } from "./model";
import { totalKind, type TotalKind } from "./totalWords";

/** One line of a checklist that counts: an indicator, or printed totals. */
export type ChecklistLine =
  | { role: "indicator"; line: number; label: LineLabel }
  | { role: "total"; line: number; label: LineLabel; kind: TotalKind };

/** Lines behind the marks that are still looked at for totals. */
const LINES_BEHIND = 8;

/**
 * Sorts the lines of a checklist, from the names on: indicators, totals, and what is neither (headings of
 * sections, a header printed again, scores, remarks), which is left out. `lastLine` is the furthest line
 * that may belong to the table.
 */
export function readLines(axes: Axes, regions: readonly Region[], marks: MarkReader, lastLine: number): ChecklistLine[] {
  const numbers = linesOfTable(axes, regions, lastLine);
  const labels = readLabels(axes, numbers);
  const lines = numbers.flatMap((line): (ChecklistLine & { blank?: true })[] => {
    const label = labels.get(line);
    if (label === undefined) return [];
    const cells = regions.map(({ lane }) => axes.view.seen(line, lane)).filter((cell) => cell.kind !== "blank");
    const known = cells.filter((cell) => marks.meaning(cell) !== null);
    const telling = cells.filter((cell) => marks.telling(cell));
    const kind = totalKind(label.all);
    const numeric = cells.length > 0 && cells.every((cell) => cell.kind !== "text" || cell.number !== null || /\d/.test(cell.key));
    if (kind !== null && (numeric || known.length * 2 < cells.length)) return cells.length > 0 ? [{ role: "total", line, label, kind }] : [];
    const inside = line >= axes.firstLine && line <= axes.lastLine;
    if (known.length > 0 && known.length >= cells.length * 0.3 && (inside || telling.length > 0 || known.length === cells.length))
      return isNote(label.all) ? [] : [{ role: "indicator", line, label }];
    if (!inside || label.own.length === 0) return [];
    if (cells.length === 0) return [{ role: "indicator", line, label, blank: true }];
    return cells.every(isShortSign) ? [{ role: "indicator", line, label }] : [];
  });
  return lines.filter((line, k) => line.blank !== true || isCountedOn(lines, k));
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
  const label = axes.labelLanes.map((lane) => textOf(axes.view.at(line, lane))).filter((text) => text !== "");
  const filled = regions.filter(({ lane }) => axes.view.at(line, lane).kind !== "blank");
  if (filled.length === 0) return label.length === 0 || !axes.view.transposed;
  return label.some(isNote);
}

/** A sign that could be meant as a mark: short words, no number. */
function isShortSign(cell: CellValue): boolean {
  return cell.kind === "text" && cell.key.length <= 3 && cell.number === null;
}

/**
 * Whether a line without any mark is an indicator left blank rather than a heading: its printed number
 * follows that of the indicator before it and is followed by that of the next.
 */
function isCountedOn(lines: readonly ChecklistLine[], k: number): boolean {
  const number = (line: ChecklistLine | undefined) =>
    line?.role === "indicator" ? Number(indicatorNumber(line.label.name) || NaN) : NaN;
  return number(lines[k - 1]) + 1 === number(lines[k]) && number(lines[k]) + 1 === number(lines[k + 1]);
}
