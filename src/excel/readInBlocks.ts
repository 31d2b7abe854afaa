import type { RawCell } from "../core/cell/rawCell";
import type { Grid } from "../core/sheet/grid";
import type { Area } from "../core/area/area";
import { askForMerges } from "./askForCells";
import { givenCells } from "./givenCells";
import { HostError } from "./hostError";
import { runExcel } from "./runExcel";
import type { Supports } from "./supportsExcelApi";
import { toHostError } from "./toHostError";
import { withMerges } from "./withMerges";

/** How a long reading is followed and stopped. */
export interface Reading {
  /** Told after each block: cells read so far, cells in all. */
  onProgress?: (done: number, all: number) => void;
  /** Told how many conditional formats Excel could not read, where there are some; they are left as they are. */
  onUnreadable?: (rules: number) => void;
  signal?: AbortSignal;
}

/** Cells in one answer: with formats about 2 MB, well under the 5 MB that Excel on the web answers at once. */
const CELLS_AT_ONCE = 50_000;

interface Block {
  sheet: number;
  firstRow: number;
  rows: number;
}
interface Size {
  top: number;
  left: number;
  rows: number;
  columns: number;
}

/**
 * As `readWorkbook`, for workbooks too large for one answer: the sizes first, then rows in blocks, one sync each.
 * A block that is still too large is halved. `only` reads the sheet of that name alone. Rejects with a HostError, of kind "cancelled" when it was stopped.
 */
export function readInBlocks({ onProgress, signal }: Reading, only?: string): Promise<Grid[]> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const sheets = worksheets.items.filter(({ name }) => only === undefined || name === only);
    const { asked, merges } = await withMerges(
      context,
      async (wanted: Supports<"1.13">) => {
        const cells = sheets.map((sheet) => {
          const used = sheet.getUsedRangeOrNullObject(true);
          used.load("rowIndex,columnIndex,rowCount,columnCount");
          return { used, merged: wanted ? askForMerges(used) : null };
        });
        await context.sync();
        return cells;
      },
      (cells) => cells,
      ["other", "tooLarge"]
    );
    const sizes = asked.map(({ used }) => sizeOf(used));
    const grids = sheets.map((sheet, k) => emptyGrid(sheet, sizes[k], merges[k] ?? null));
    const all = sizes.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    let done = 0;

    function keep(sheet: number, values: RawCell[][], formats: string[][]): void {
      grids[sheet]?.values.push(...values);
      grids[sheet]?.formats.push(...formats);
    }

    /** Blocks come one after the other because each answer has its limit: the one place with a sync a step. */
    async function readNext([block, ...rest]: readonly Block[]): Promise<void> {
      if (block === undefined) return;
      if (signal?.aborted) throw new HostError("cancelled", signal.reason);
      const { top, left, columns } = sizes[block.sheet] ?? NO_SIZE;
      const range = sheets[block.sheet]?.getRangeByIndexes(
        top + block.firstRow,
        left,
        block.rows,
        columns
      );
      range?.load("values,numberFormat");
      try {
        await context.sync();
        if (range) keep(block.sheet, givenCells(range.values), givenCells(range.numberFormat));
      } catch (error) {
        if (toHostError(error).kind !== "tooLarge" || block.rows < 2) throw error;
        return readNext([...halves(block), ...rest]);
      }
      done += block.rows * columns;
      onProgress?.(done, all);
      return readNext(rest);
    }

    await readNext(sizes.flatMap(blocksOf));
    return grids;
  });
}

const NO_SIZE: Size = { top: 0, left: 0, rows: 0, columns: 0 };

function sizeOf(used: Excel.Range): Size {
  if (used.isNullObject) return NO_SIZE;
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  return { top: rowIndex, left: columnIndex, rows: rowCount, columns: columnCount };
}

function emptyGrid({ name }: Excel.Worksheet, size: Size | undefined, merges: Area[] | null) {
  const { top, left } = size ?? NO_SIZE;
  const values: Excel.Range["values"] = [];
  const formats: Excel.Range["numberFormat"] = [];
  const grid = { sheet: name, top, left, values, formats };
  return merges === null ? grid : { ...grid, merges };
}

function blocksOf({ rows, columns }: Size, sheet: number): Block[] {
  const most = Math.max(1, Math.floor(CELLS_AT_ONCE / Math.max(1, columns)));
  return Array.from({ length: Math.ceil(rows / most) }, (_, k) => ({
    sheet,
    firstRow: k * most,
    rows: Math.min(most, rows - k * most),
  }));
}

function halves({ sheet, firstRow, rows }: Block): Block[] {
  const first = Math.ceil(rows / 2);
  return [
    { sheet, firstRow, rows: first },
    { sheet, firstRow: firstRow + first, rows: rows - first },
  ];
}
