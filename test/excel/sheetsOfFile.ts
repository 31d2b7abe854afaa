import fs from "node:fs";
import path from "node:path";
import { read, utils, type WorkSheet } from "@e965/xlsx";
import type { RawCell } from "../../src/core/cell/rawCell";
import type { SheetData } from "../../src/workbench/host/sheetData";

/** The sheets of a workbook under test/data as the embedded host holds them, from A1 on, merged areas included. */
export function sheetsOfFile(name: string): SheetData[] {
  const bytes = fs.readFileSync(path.join(__dirname, "../data", name));
  const workbook = read(bytes, { cellNF: true });
  return workbook.SheetNames.flatMap((sheet) => {
    const cells = workbook.Sheets[sheet];
    return cells ? [toSheet(sheet, cells)] : [];
  });
}

function toSheet(name: string, cells: WorkSheet): SheetData {
  const { e: end } = utils.decode_range(cells["!ref"] ?? "A1");
  const each = <T>(cell: (address: string) => T): T[][] =>
    Array.from({ length: end.r + 1 }, (_, r) =>
      Array.from({ length: end.c + 1 }, (_unused, c) => cell(utils.encode_cell({ r, c })))
    );
  return {
    name,
    values: each((address): RawCell => cells[address]?.v ?? ""),
    formats: each((address): string => cells[address]?.z ?? "General"),
    merges: (cells["!merges"] ?? []).map(({ s, e }) => ({
      top: s.r,
      left: s.c,
      bottom: e.r,
      right: e.c,
    })),
  };
}
