import fs from "node:fs";
import path from "node:path";
import { read, utils } from "@e965/xlsx";
import type { Grid } from "../../src/core/sheet/grid";
import type { RawCell } from "../../src/core/cell/rawCell";

/** The sheets of the 2023 workbook. */
export function sampleGrids(): Grid[] {
  const book = read(fs.readFileSync(path.join(__dirname, "../data/taizhou-2023.xlsx")));
  return book.SheetNames.map((sheet): Grid => {
    const cells = book.Sheets[sheet];
    const rows: RawCell[][] =
      cells === undefined ? [] : utils.sheet_to_json(cells, { header: 1, defval: null, range: 0 });
    return { sheet, top: 0, left: 0, values: rows };
  });
}

/** One sheet of it. */
export function sampleGrid(sheet: string): Grid {
  const grid = sampleGrids().find((one) => one.sheet === sheet);
  if (grid === undefined) throw new Error(`No sheet ${sheet}`);
  return grid;
}
