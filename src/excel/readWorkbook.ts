import type { Grid } from "../core/sheet/grid";
import { askForCells, toGrid } from "./askForCells";
import { HostError } from "./hostError";
import { readInBlocks, type Reading } from "./readInBlocks";
import { runExcel } from "./runExcel";
import type { Supports } from "./supportsExcelApi";
import { withMerges } from "./withMerges";

/**
 * Every worksheet of the open workbook, hidden ones too, in tab order, in two syncs whatever their number: the
 * names, then the cells that hold values with their number formats. Merged areas are read where ExcelApi 1.13
 * is there, in more syncs where a sheet has more than 512, and left out elsewhere. A sheet without values gives `values: []`. A workbook that Excel will not
 * answer at once is read again in blocks of rows, with progress and a way to cancel. Rejects with a HostError.
 */
export async function readWorkbook(reading: Reading = {}): Promise<Grid[]> {
  try {
    return await readAtOnce();
  } catch (error) {
    if (error instanceof HostError && error.kind === "tooLarge") return readInBlocks(reading);
    throw error;
  }
}

function readAtOnce(): Promise<Grid[]> {
  return runExcel(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const { asked, merges } = await withMerges(
      context,
      async (wanted: Supports<"1.13">) => {
        const cells = sheets.items.map((sheet) => askForCells(sheet, sheet.name, wanted));
        await context.sync();
        return cells;
      },
      (cells) => cells
    );
    return asked.map((cells, k) => toGrid(cells, merges[k] ?? null));
  });
}
