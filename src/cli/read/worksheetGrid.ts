import type { CellObject, WorkSheet } from "@e965/xlsx";
import type { Area } from "../../core/area/area";
import type { RawCell } from "../../core/cell/rawCell";
import type { Grid } from "../../core/sheet/grid";
import { GridBuilder } from "../../ooxml/read/gridBuilder";
import { ReadError } from "../../ooxml/read/readError";
import { withoutOverlaps } from "../../ooxml/read/withoutOverlaps";
import { errorTexts } from "./errorTexts";

const ROWS = 1048576;
const COLUMNS = 16384;
const CONTROL = /\p{Cc}/u;

/**
 * The grid of a sheet that the library read dense: values as Office.js gives them, line breaks "\n", dates as
 * serial numbers, no cell for a number that is none. Throws `ReadError` when a cell lies outside any sheet, or the
 * name is none.
 */
export function worksheetGrid(name: string, sheet: WorkSheet): Grid {
  // No sheet can be called so: what was read as its name is none.
  if (CONTROL.test(name)) throw new ReadError("damaged");
  const builder = new GridBuilder();
  const rows = sheet["!data"] ?? [];
  if (rows.length > ROWS || (-1) in rows) throw new ReadError("damaged");
  rows.forEach((cells, row) => {
    if (cells.length > COLUMNS || (-1) in cells) throw new ReadError("damaged");
    cells.forEach((cell, column) => {
      const value = cellValue(cell);
      if (value !== undefined) builder.add(row, column, value, format(cell));
    });
  });
  const areas = (sheet["!merges"] ?? []).map(({ s, e }): Area => ({
    top: s.r,
    left: s.c,
    bottom: e.r,
    right: e.c,
  }));
  const merges = withoutOverlaps(areas).kept;
  return { sheet: name, ...builder.build(), ...(merges.length > 0 && { merges }) };
}

function cellValue({ t, v }: CellObject): RawCell | undefined {
  if (t === "e") return errorTexts[Number(v)] ?? "#N/A";
  if (typeof v === "string") return v === "" ? undefined : v.replace(/\r\n?/g, "\n");
  if (typeof v === "number") return Number.isFinite(v) ? v : undefined;
  return typeof v === "boolean" ? v : undefined;
}

/** The code of a number's format; General is none. */
function format({ t, z }: CellObject): string | undefined {
  return t === "n" && typeof z === "string" && z !== "General" ? z : undefined;
}
