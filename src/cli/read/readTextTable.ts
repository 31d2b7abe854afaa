import { GridBuilder } from "../../ooxml/read/gridBuilder";
import { gridNotes } from "../../ooxml/read/gridNotes";
import { readText } from "../../ooxml/text/readText";
import type { Workbook } from "./workbook";

/** Reads a .csv or .txt file as a workbook of one sheet. Throws `ReadError`. */
export function readTextTable(bytes: Uint8Array, path: string): Workbook {
  const { sheet, rows } = readText(bytes, path);
  const builder = new GridBuilder();
  rows.forEach((row, r) =>
    row.forEach(({ value, format }, c) => {
      if (value !== "") builder.add(r, c, value, format);
    })
  );
  const grids = [{ sheet, ...builder.build() }];
  return { kind: "csv", bytes, grids, warnings: gridNotes(grids), uncalculated: 0 };
}
