import type { CellObject, WorkSheet } from "@e965/xlsx";
import type { Area } from "../../core/area/area";
import type { RawCell } from "../../core/cell/rawCell";
import type { Grid, Run } from "../../core/sheet/grid";
import { GridBuilder } from "../../ooxml/read/gridBuilder";
import { ReadError } from "../../ooxml/read/readError";
import { runsOf } from "../../ooxml/read/runsOf";
import { withoutOverlaps } from "../../ooxml/read/withoutOverlaps";
import { errorTexts } from "./errorTexts";

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
  const hiddenRows = hiddenOf(sheet["!rows"] ?? []);
  const hiddenColumns = hiddenOf(sheet["!cols"] ?? []);
  return {
    sheet: name,
    ...builder.build(),
    ...(merges.length > 0 && { merges }),
    ...(hiddenRows.length > 0 && { hiddenRows }),
    ...(hiddenColumns.length > 0 && { hiddenColumns }),
  };
}

function cellValue({ t, v }: CellObject): RawCell | undefined {
  if (t === "e") return errorTexts[Number(v)] ?? "#N/A";
  if (typeof v === "string") return v === "" ? undefined : v.replace(/\r\n?/g, "\n");
  if (typeof v === "number") return Number.isFinite(v) ? v : undefined;
  return typeof v === "boolean" ? v : undefined;
}

/** The code of a number's format; General is none. */
function format({ z, v }: CellObject): string | undefined {
  return typeof v === "number" && typeof z === "string" && z !== "General" ? z : undefined;
}

function hiddenOf(lines: readonly ({ hidden?: boolean } | undefined)[]): Run[] {
  const hidden: Run[] = [];
  lines.forEach((line, k) => {
    if (line?.hidden) hidden.push({ first: k, last: k });
  });
  return runsOf(hidden);
}
