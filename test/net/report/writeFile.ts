import { mkdirSync } from "node:fs";
import path from "node:path";
import * as XLSX from "@e965/xlsx";
import type { Grid } from "../../../src/core/sheet/grid";
import type { Drawn } from "../expect/drawn";

/** Writes a workbook as DIR/kind-seed-index.xlsx and gives the path. */
export function writeFile(drawn: Drawn, folder: string): string {
  mkdirSync(folder, { recursive: true });
  const book = XLSX.utils.book_new();
  for (const grid of drawn.grids) XLSX.utils.book_append_sheet(book, sheetOf(grid), grid.sheet);
  const file = path.join(folder, `${drawn.kind}-${drawn.id.replace(":", "-")}.xlsx`);
  XLSX.writeFile(book, file);
  return file;
}

function sheetOf(grid: Grid): XLSX.WorkSheet {
  const rows = grid.values.map((row) => row?.map((cell) => cell ?? null) ?? []);
  const sheet = XLSX.utils.sheet_add_aoa({}, rows, { origin: { r: grid.top, c: grid.left } });
  grid.formats?.forEach((row, r) =>
    row?.forEach((format, c) => {
      const cell: XLSX.CellObject | undefined =
        sheet[XLSX.utils.encode_cell({ r: grid.top + r, c: grid.left + c })];
      if (cell && format !== undefined) cell.z = format;
    })
  );
  sheet["!merges"] = (grid.merges ?? []).map(({ top, left, bottom, right }) => ({
    s: { r: top, c: left },
    e: { r: bottom, c: right },
  }));
  return sheet;
}
