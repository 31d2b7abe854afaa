import { areaAddress, columnLetters } from "../../core/area/address";
import type { Grid, Run } from "../../core/sheet/grid";
import { fewOf } from "./fewOf";

/**
 * What the user must know of sheets before trusting what is said about them, one sentence each: formulas without results,
 * hidden sheets, hidden rows and columns that hold something. [] when there is nothing to say.
 */
export function gridNotes(grids: readonly Grid[]): string[] {
  return [...uncalculatedNote(grids), ...hiddenSheetsNote(grids), ...grids.flatMap(hiddenNotes)];
}

function uncalculatedNote(grids: readonly Grid[]): string[] {
  const areas = grids.flatMap(({ sheet, uncalculated = [] }) =>
    uncalculated.map((area) => ({ sheet, area }))
  );
  if (areas.length === 0) return [];
  const count = areas.reduce(
    (sum, { area }) => sum + (area.bottom - area.top + 1) * (area.right - area.left + 1),
    0
  );
  const where = areas.map(({ sheet, area }) => `“${sheet}”${areaAddress(area)}`);
  return [`${count} 个公式没有计算结果，请先在 Excel 中打开并保存，再检查：${fewOf(where)}。`];
}

function hiddenSheetsNote(grids: readonly Grid[]): string[] {
  const names = grids.filter(({ hidden }) => hidden).map(({ sheet }) => `“${sheet}”`);
  if (names.length === 0) return [];
  return [`${names.length} 张工作表是隐藏的，也读入了，如是旧稿请删去：${fewOf(names)}。`];
}

function hiddenNotes({ sheet, hiddenRows = [], hiddenColumns = [], ...grid }: Grid): string[] {
  const rows = hiddenRows.filter((run) => someRow(grid, run));
  const columns = hiddenColumns.filter((run) => someColumn(grid, run));
  const told = (runs: readonly Run[], name: (line: number) => string) =>
    fewOf(runs.map(({ first, last }) => name(first) + (last > first ? `–${name(last)}` : "")));
  return [
    ...(rows.length > 0
      ? [`“${sheet}”第 ${told(rows, (row) => String(row + 1))} 行是隐藏的，有内容，也读入了。`]
      : []),
    ...(columns.length > 0
      ? [`“${sheet}”${told(columns, columnLetters)} 列是隐藏的，有内容，也读入了。`]
      : []),
  ];
}

type Cells = Pick<Grid, "top" | "left" | "values">;

/** Whether a row of the run holds a value. */
function someRow({ top, values }: Cells, { first, last }: Run): boolean {
  for (let row = Math.max(first - top, 0); row <= Math.min(last - top, values.length - 1); row++)
    if (values[row]?.some((value) => value !== undefined)) return true;
  return false;
}

/** Whether a column of the run holds a value. */
function someColumn({ left, values }: Cells, { first, last }: Run): boolean {
  return values.some((row) => {
    const end = Math.min(last - left, (row?.length ?? 0) - 1);
    for (let column = Math.max(first - left, 0); column <= end; column++)
      if (row?.[column] !== undefined) return true;
    return false;
  });
}
