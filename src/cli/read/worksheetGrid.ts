import type { CellObject, WorkSheet } from "@e965/xlsx";
import type { Area } from "../../core/area/area";
import type { Grid } from "../../core/sheet/grid";
import type { RawCell } from "../../core/cell/rawCell";
import { errorTexts } from "./errorTexts";
import { GridBuilder } from "./gridBuilder";
import { ReadError } from "./readError";

const ROWS = 1048576;
const COLUMNS = 16384;

/**
 * The grid of a sheet that the library read dense: values as Office.js gives them, line breaks "\n", dates as
 * serial numbers, no cell for a number that is none. Throws `ReadError` when a cell lies outside any sheet.
 */
export function worksheetGrid(name: string, sheet: WorkSheet): Grid {
  const builder = new GridBuilder();
  const rows = sheet["!data"] ?? [];
  if (rows.length > ROWS || (-1) in rows) throw new ReadError("damaged");
  rows.forEach((cells, row) => {
    if (cells.length > COLUMNS || (-1) in cells) throw new ReadError("damaged");
    cells.forEach((cell, column) => builder.add(row, column, cellValue(cell), format(cell)));
  });
  const merges = sheet["!merges"] ?? [];
  return builder.build(
    name,
    merges.map(({ s, e }): Area => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }))
  );
}

function cellValue({ t, v }: CellObject): RawCell | undefined {
  if (t === "e") return errorTexts[Number(v)] ?? "#N/A";
  if (typeof v === "string") return v.includes("\r") ? v.replace(/\r\n?/g, "\n") : v;
  if (typeof v === "number") return Number.isFinite(v) ? v : undefined;
  return typeof v === "boolean" ? v : undefined;
}

function format({ z }: CellObject): string | undefined {
  return typeof z === "string" ? z : undefined;
}
