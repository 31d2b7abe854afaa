import type { RawCell } from "../core/cell/rawCell";
import type { Grid } from "../core/sheet/grid";
import type { Area } from "../core/area/area";
import { askForMerges } from "./askForCells";
import { type Block, blockOf, filledBlocks, halves, NO_BLOCK, sizeOf } from "./filledBlocks";
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

/** What is read in one answer. */
interface Piece extends Block {
  sheet: number;
}

/**
 * As `readWorkbook`, for workbooks too large for one answer: the sizes first, then what is
 * filled of each sheet in blocks, one sync each. A block that is still too large is halved. `only` reads the sheet of that name alone. Rejects with a HostError, of kind "cancelled" when it was stopped.
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
    const used = asked.map((cells) => blockOf(cells.used));
    const filled = await filledBlocks(context, sheets, used, CELLS_AT_ONCE);
    const grids = sheets.map((sheet, k) => emptyGrid(sheet, used[k], merges[k] ?? null));
    const pieces = filled.flatMap((blocks, sheet) => blocks.map((block) => ({ sheet, ...block })));
    const all = pieces.reduce((sum, piece) => sum + sizeOf(piece), 0);
    let done = 0;

    function keep({ sheet, top, left }: Piece, values: RawCell[][], formats: string[][]): void {
      const grid = grids[sheet];
      if (grid === undefined) return;
      place(grid.values, values, top - grid.top, left - grid.left);
      place(grid.formats, formats, top - grid.top, left - grid.left);
    }

    /** Blocks come one after the other because each answer has its limit: the one place with a sync a step. */
    async function readNext([piece, ...rest]: readonly Piece[]): Promise<void> {
      if (piece === undefined) return;
      if (signal?.aborted) throw new HostError("cancelled", signal.reason);
      const { sheet, top, left, rows, columns } = piece;
      const range = sheets[sheet]?.getRangeByIndexes(top, left, rows, columns);
      range?.load("values,numberFormat");
      try {
        await context.sync();
        if (range) keep(piece, givenCells(range.values), givenCells(range.numberFormat));
      } catch (error) {
        if (toHostError(error).kind !== "tooLarge" || sizeOf(piece) < 2) throw error;
        return readNext([...halves(piece).map((half) => ({ sheet, ...half })), ...rest]);
      }
      done += sizeOf(piece);
      onProgress?.(done, all);
      return readNext(rest);
    }

    await readNext(pieces);
    return grids;
  });
}

/** Puts the cells of a piece into the rows of a grid; a piece that is a whole row's is the row. */
function place<T>(rows: T[][], cells: readonly T[][], top: number, left: number): void {
  cells.forEach((row, r) => {
    const into = rows[top + r];
    if (into === undefined && left === 0) rows[top + r] = row;
    else row.forEach((cell, c) => ((rows[top + r] ??= [])[left + c] = cell));
  });
}

function emptyGrid({ name }: Excel.Worksheet, size: Block | undefined, merges: Area[] | null) {
  const { top, left } = size ?? NO_BLOCK;
  const values: Excel.Range["values"] = [];
  const formats: Excel.Range["numberFormat"] = [];
  const grid = { sheet: name, top, left, values, formats };
  return merges === null ? grid : { ...grid, merges };
}
