import type { Grid } from "../core/sheet/grid";
import { askForCells, toGrid } from "./askForCells";
import { HostError } from "./hostError";
import { readInBlocks } from "./readInBlocks";
import { runExcel } from "./runExcel";
import type { Supports } from "./supportsExcelApi";
import { withMerges } from "./withMerges";

/**
 * One worksheet as `readWorkbook` gives it, in one sync: for a sheet that was edited, so that the others are not read
 * again. One too large for one answer is read in blocks of rows. Rejects with a HostError, of kind "missing" when the
 * sheet is gone.
 */
export async function readSheet(name: string): Promise<Grid> {
  try {
    return await runExcel(async (context) => {
      const { asked, merges } = await withMerges(
        context,
        async (wanted: Supports<"1.13">) => {
          const sheet = context.workbook.worksheets.getItem(name);
          const cells = askForCells(sheet, name, wanted);
          await context.sync();
          return cells;
        },
        (cells) => [cells]
      );
      return toGrid(asked, merges[0] ?? null);
    });
  } catch (error) {
    if (!(error instanceof HostError) || error.kind !== "tooLarge") throw error;
    const [grid] = await readInBlocks({}, name);
    if (grid === undefined) throw new HostError("missing", error);
    return grid;
  }
}
