import { isFault } from "../cell/fault";
import type { RawCell } from "../cell/rawCell";
import { textOf } from "../cell/textOf";
import { readMeasures } from "../edu/readMeasures";
import { findTitle } from "../frame/findTitle";
import type { TableFrame } from "../frame/tableFrame";
import type { Grid } from "../sheet/grid";
import type { View } from "../sheet/view";
import { criterionFor } from "./criterionFor";
import { criterionLane } from "./criterionLane";
import { isTotalLine } from "./isTotalLine";
import type { NumberIndicator, NumberTable } from "./numberTable";
import { regionLanes } from "./regionLanes";

/** Share of the regions that must have a figure for a line to be an indicator. */
const LEAST_FILLED = 0.5;

/** Reads a frame whose lanes are regions as a table of figures; null where they are none, or no line holds figures. */
export function readNumberTable(grid: Grid, frame: TableFrame): NumberTable | null {
  const regions = regionLanes(frame);
  if (regions.length === 0) return null;
  const { view, area, limit } = frame;
  const beside = criterionLane(frame, regions);
  const indicators: NumberIndicator[] = [];
  const values: (RawCell | undefined)[][] = [];
  for (const entry of frame.lines) {
    const line = entry.at;
    const stated = beside === null ? "" : textOf(view.seen(line, beside.lane));
    const words = [...entry.path, entry.name].filter((text) => text !== "" && text !== stated);
    const name = words.at(-1) ?? "";
    const cells = regions.map(({ lane }) => rawAt(grid, view, line, lane));
    if (name === "" || !areFigures(cells) || isTotalLine(name)) continue;
    const path = words.slice(0, -1);
    const criterion = criterionFor(view, beside, { line, name, path, values: cells });
    indicators.push({ name, path, line, criterion });
    values.push(cells);
  }
  if (indicators.length === 0) return null;
  const { sheet, transposed } = view;
  const title = findTitle(sheet, area, limit.top);
  return { sheet: sheet.name, title, area, transposed, regions, indicators, values };
}

/** Whether at least half of the regions have a figure that EDU.MARK reads. */
function areFigures(cells: readonly (RawCell | undefined)[]): boolean {
  const figures = cells.filter((cell) => {
    const measures = readMeasures(cell ?? null);
    return measures !== null && !isFault(measures);
  });
  return figures.length > 0 && figures.length >= cells.length * LEAST_FILLED;
}

function rawAt(grid: Grid, view: View, line: number, lane: number): RawCell | undefined {
  const [row, column] = view.transposed ? [lane, line] : [line, lane];
  return grid.values[row - grid.top]?.[column - grid.left];
}
