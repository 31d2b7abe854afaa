import type { CellObject, WorkBook, WorkSheet } from "@e965/xlsx";
import type { Area, Grid, RawCell } from "../../core/grid/grid";
import type { SpreadsheetPackage } from "../ooxml/spreadsheetPackage";
import { storedZip } from "../zip/storedZip";
import { errorTexts } from "./errorTexts";
import { GridBuilder } from "./gridBuilder";
import { parseBytes } from "./parseBytes";

/** Parts of an .xlsb package that hold cells or lead to them. */
const NEEDED =
  /^\[Content_Types\]\.xml$|^xl\/[^/]+\.bin$|^xl\/_rels\/|^xl\/worksheets\/[^/]+\.bin$/i;

/** Grids of the worksheets of an .xlsb package; throws what the library throws when a part is damaged. */
export function readXlsb(source: SpreadsheetPackage): Grid[] {
  const parts = new Map<string, Buffer>();
  for (const { name } of source.zip.entries) {
    const content = NEEDED.test(name) ? source.bytes(name) : undefined;
    if (content) parts.set(name, content);
  }
  return worksheetGrids(parseBytes(storedZip(parts)));
}

/** Grids of the worksheets of an .xls file, BIFF2 to BIFF8; throws what the library throws. */
export function readXls(bytes: Buffer): Grid[] {
  return worksheetGrids(parseBytes(bytes));
}

function worksheetGrids(book: WorkBook): Grid[] {
  return book.SheetNames.flatMap((name) => {
    const sheet = book.Sheets[name];
    const isWorksheet = sheet && (sheet["!type"] ?? "sheet") === "sheet";
    return isWorksheet ? [worksheetGrid(name, sheet)] : [];
  });
}

function worksheetGrid(name: string, sheet: WorkSheet): Grid {
  const builder = new GridBuilder();
  (sheet["!data"] ?? []).forEach((cells, row) => {
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
  if (typeof v === "string") return v.replace(/\r\n?/g, "\n");
  return v instanceof Date ? undefined : v;
}

function format({ z }: CellObject): string | undefined {
  return typeof z === "string" ? z : undefined;
}
