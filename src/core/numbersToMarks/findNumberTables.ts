import { textOf } from "../cell/textOf";
import { isFault } from "../cell/fault";
import { readMeasures } from "../edu/readMeasures";
import { findTitle } from "../frame/findTitle";
import type { Area } from "../area/area";
import type { Grid } from "../sheet/grid";
import type { RawCell } from "../cell/rawCell";
import { isNote } from "../frame/notes";
import { numbersBetween } from "../area/numbersBetween";
import { overlaps } from "../area/overlaps";
import { readSheet } from "../sheet/readSheet";
import type { Sheet } from "../sheet/sheet";
import { View } from "../sheet/view";
import { lineKind } from "../kind/schools/lineKind";
import { criterionFor } from "./criterionFor";
import type { NumberIndicator, NumberTable } from "./numberTable";
import { regionAxes, type RegionAxis } from "./regionAxis";

/** Share of the regions that must have a figure for a line to be an indicator. */
const LEAST_FILLED = 0.5;
const MOST_BLANK = 2;

/**
 * The tables of figures on a sheet, regions × indicators, that can become a checklist: at least one indicator has a
 * criterion (a cell beside it, its label, the standards). `taken` are areas of tables that are known otherwise. With
 * `all`, for criteria that the user will type, also those without any. [] when there is none.
 */
export function findNumberTables(
  grid: Grid,
  taken: readonly Area[] = [],
  all = false
): NumberTable[] {
  const sheet = readSheet(grid);
  const found: NumberTable[] = [];
  for (const transposed of [false, true]) {
    const view = new View(sheet, transposed);
    const { used } = sheet;
    const seen = transposed
      ? { top: used.left, left: used.top, bottom: used.right, right: used.bottom }
      : used;
    const axes = regionAxes(view, seen);
    for (const [k, axis] of axes.entries()) {
      const table = readTable(sheet, grid, view, seen, axis, axes[k + 1]);
      const known = [...taken, ...found.map(({ area }) => area)];
      const hasCriterion = table?.indicators.some(({ criterion }) => criterion !== null) ?? false;
      if (
        table !== null &&
        (all || hasCriterion) &&
        !known.some((area) => overlaps(area, table.area))
      )
        found.push(table);
    }
  }
  return found.sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
}

function readTable(
  sheet: Sheet,
  grid: Grid,
  view: View,
  used: Area,
  axis: RegionAxis,
  next: RegionAxis | undefined
): NumberTable | null {
  const first = axis.regions[0]?.lane ?? 0;
  const last = axis.regions.at(-1)?.lane ?? 0;
  const labels = labelLanes(view, used, axis, first);
  const sameLanes = next?.regions.some(({ lane }) => lane >= first && lane <= last) ?? false;
  const end = sameLanes && next !== undefined ? next.line - 1 : used.bottom;
  const path: string[] = labels.map(() => "");
  const indicators: NumberIndicator[] = [];
  const values: (RawCell | undefined)[][] = [];
  let blank = 0;
  for (const line of numbersBetween(axis.line + 1, end)) {
    const texts = labels.map((lane) => textOf(view.at(line, lane)));
    const cells = axis.regions.map(({ lane }) => rawAt(grid, view, line, lane));
    if (texts.every((text) => text === "") && cells.every(isBlank)) {
      if (++blank > MOST_BLANK) break;
      continue;
    }
    blank = 0;
    if (texts.some(isNote)) break;
    texts.forEach((text, depth) => {
      if (text === "") return;
      path[depth] = text;
      path.fill("", depth + 1);
    });
    const words = path.filter((text) => text !== "");
    const name = words.at(-1) ?? "";
    if (name === "" || !areFigures(cells) || isTotal(name)) continue;
    const outer = words.slice(0, -1);
    const criterion = criterionFor(view, axis.criterion, {
      line,
      name,
      path: outer,
      values: cells,
    });
    indicators.push({ name, path: outer, line, criterion });
    values.push(cells);
  }
  const lines = indicators.map(({ line }) => line);
  if (lines.length === 0) return null;
  const firstLane = Math.min(first, ...labels, axis.criterion?.lane ?? first);
  const lastLane = Math.max(last, axis.criterion?.lane ?? last);
  const area = view.area(axis.line, firstLane, Math.max(...lines), lastLane);
  return {
    sheet: sheet.name,
    title: findTitle(sheet, area, sheet.used.top),
    area,
    transposed: view.transposed,
    regions: axis.regions,
    indicators,
    values,
  };
}

/** The lanes with the words that name the indicators, left of the first region; columns of numbers (序号) are none. */
function labelLanes(view: View, used: Area, axis: RegionAxis, first: number): number[] {
  return numbersBetween(used.left, first - 1).filter((lane) => {
    if (lane === axis.criterion?.lane) return false;
    const texts = numbersBetween(axis.line + 1, used.bottom)
      .map((line) => textOf(view.at(line, lane)))
      .filter((text) => text !== "");
    return texts.some((text) => !/^[\d.、()（）]+$/.test(text));
  });
}

/** Whether at least half of the regions have a figure that EDU.MARK reads. */
function areFigures(cells: readonly (RawCell | undefined)[]): boolean {
  const figures = cells.filter((cell) => {
    const measures = readMeasures(cell ?? null);
    return measures !== null && !isFault(measures);
  });
  return figures.length > 0 && figures.length >= cells.length * LEAST_FILLED;
}

function isTotal(name: string): boolean {
  const kind = lineKind(name);
  return kind === "total" || kind === "mean" || /排名|名次|序号/.test(name);
}

function isBlank(cell: RawCell | undefined): boolean {
  return cell === undefined || cell === null || cell === "";
}

function rawAt(grid: Grid, view: View, line: number, lane: number): RawCell | undefined {
  const [row, column] = view.transposed ? [lane, line] : [line, lane];
  return grid.values[row - grid.top]?.[column - grid.left];
}
