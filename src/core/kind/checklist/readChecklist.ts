import { normalForm } from "../../cell/normalForm";
import { textOf } from "../../cell/textOf";
import { areaAddress, cellAddress } from "../../area/address";
import { errorsIn } from "../../sheet/errorsIn";
import { findTitle } from "../../frame/findTitle";
import type { Area } from "../../area/area";
import { isNote, textsIn } from "../../frame/notes";
import type { Sheet } from "../../sheet/sheet";
import type { MarkReader } from "../../mark/markReader";
import type { Legend } from "../../mark/legend";
import { readLegend } from "../../mark/readLegend";
import type { Hints } from "../../frame/hints";
import type { Axes } from "./axes";
import { isChecklist } from "./evidence";
import { excludedNumbers, saysNotCounted } from "./exclusions";
import { readLines, type ChecklistLine } from "./lines";
import { flaggedMarks } from "./flaggedMarks";
import { legendInUse } from "./legendInUse";
import type { ChecklistModel, Indicator, Region } from "./model";
import { denominatorsIn, readTotals } from "./readTotals";

/** Part of a table's filled cells that must be known marks; more where only plain digits and dashes tell of it. */
const LEAST_PURITY = 0.6;
const LEAST_PURITY_LENIENT = 0.9;

/**
 * The checklist whose axes and regions are known; null when what it holds is something else. `limit` is the part of the
 * sheet that no other table takes: title and notes of the table are looked for there.
 */
export function readChecklist(
  sheet: Sheet,
  axes: Axes,
  regions: readonly Region[],
  limit: Area,
  legend: Legend,
  marks: MarkReader,
  hints: Hints
): ChecklistModel | null {
  const leastPurity = marks.lenient ? LEAST_PURITY_LENIENT : LEAST_PURITY;
  const across = !axes.view.transposed;
  axes.labelLanes = axes.labelLanes.filter((lane) =>
    regions.every((region) => region.lane !== lane)
  );
  const {
    lines,
    marks: found,
    purity,
  } = readLines(axes, regions, marks, across ? limit.bottom : limit.right);
  const area = tableArea(axes, regions, lines, across ? limit.right : limit.bottom);
  const texts = textsIn(sheet, limit);
  const indicatorAt = new Set(
    lines.filter(({ role }) => role === "indicator").map(({ line }) => line)
  );
  const notes = texts
    .filter(({ row, column }) => !isLabelOf(axes, indicatorAt, row, column))
    .map(({ text }) => text);
  const excepted = excludedNumbers(notes);
  const indicatorLines = lines.filter((line) => line.role === "indicator");
  const body = indicatorLines.map((line) => line.body);
  const indicators = indicatorLines.map(({ line, label }, k): Indicator => {
    const excluded =
      hints.excludes?.(label) ??
      (excepted.has(label.number) ||
        saysNotCounted(label.name) ||
        (body[k]?.every((cell) => cell === "excluded") ?? false));
    if (excluded) body[k] = regions.map(() => "excluded");
    return { name: label.name, path: label.path, excluded, line };
  });
  const totals = readTotals(axes, lines, regions, body);
  const used = legendInUse(found, marks);
  const title = findTitle(sheet, area, limit.top);
  const plausible = isChecklist({
    placeShare: axes.placeShare,
    indicatorNames: indicators.map(({ name, path }) => [...path, name].join(" ")),
    hasLegend: used.some(({ source }) => source === "note") || legend.contradictory.length > 0,
    hasTotals: totals.some(({ cells }) =>
      cells.some(({ rate, unmet }) => rate !== null || unmet !== null)
    ),
    words: [title, sheet.name, ...headerWords(axes, regions)].join(" "),
  });
  if (!hints.certain && (!plausible || purity < leastPurity)) return null;
  return {
    kind: "checklist",
    sheet: sheet.name,
    title,
    area,
    transposed: axes.view.transposed,
    legend: used,
    flagged: flaggedMarks(used, legend),
    contradictions: legend.contradictory.map((mark) => ({
      mark,
      cell: noteCell(texts, mark) ?? areaAddress(area),
    })),
    indicators,
    regions: [...regions],
    body,
    totals,
    denominators: denominatorsIn(axes, lines),
    errors: errorsIn(sheet, area),
  };
}

function tableArea(
  axes: Axes,
  regions: readonly Region[],
  lines: readonly ChecklistLine[],
  laneLimit: number
): Area {
  let lastLane = regions.at(-1)?.lane ?? 0;
  // Columns behind the regions that have a heading of their own (责任科室, 备注) belong to the table.
  while (lastLane < laneLimit && isHeaded(axes, lines, lastLane + 1)) lastLane++;
  const lastLine = Math.max(axes.lastLine, lines.at(-1)?.line ?? 0);
  const firstLane = Math.min(...axes.labelLanes, regions[0]?.lane ?? Infinity);
  return axes.view.area(axes.headLine, firstLane, lastLine, lastLane);
}

/** Whether a lane behind the regions has a heading and, where lanes are rows, figures of its own: a note has none. */
function isHeaded(axes: Axes, lines: readonly ChecklistLine[], lane: number): boolean {
  const headings: string[] = [];
  for (let line = axes.headLine; line <= axes.nameLine; line++)
    headings.push(textOf(axes.view.at(line, lane)));
  if (headings.every((text) => text === "") || headings.some(isNote)) return false;
  return (
    !axes.view.transposed || lines.some(({ line }) => axes.view.at(line, lane).kind !== "blank")
  );
}

function headerWords(axes: Axes, regions: readonly Region[]): string[] {
  const words: string[] = [];
  const lastLane = regions.at(-1)?.lane ?? 0;
  for (let line = axes.headLine; line <= axes.nameLine; line++)
    for (let lane = Math.min(...axes.labelLanes, axes.firstLane); lane <= lastLane; lane++)
      words.push(textOf(axes.view.at(line, lane)));
  return words.filter((word) => word.length <= 30);
}

/** Whether a cell is a label of one of `lines`. */
function isLabelOf(axes: Axes, lines: ReadonlySet<number>, row: number, column: number): boolean {
  const [line, lane] = axes.view.transposed ? [column, row] : [row, column];
  return axes.labelLanes.includes(lane) && lines.has(line);
}

function noteCell(
  texts: readonly { row: number; column: number; text: string }[],
  mark: string
): string | undefined {
  const note =
    texts.find(
      ({ text }) =>
        text.length > 4 &&
        normalForm(text).includes(mark) &&
        readLegend([text]).contradictory.includes(mark)
    ) ?? texts.find(({ text }) => text.length > 4 && normalForm(text).includes(mark));
  return note && cellAddress(note.row, note.column);
}
