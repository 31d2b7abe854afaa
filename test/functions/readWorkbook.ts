import fs from "node:fs";
import path from "node:path";
import { read, utils } from "@e965/xlsx";

/** The cells of the 2023 workbook, by sheet name; a blank cell is null, as Excel hands it over. */
export interface Workbook {
  /** Cells of one row (counted from 1), from one column to another (counted from 0), both included. */
  row(sheet: string, row: number, from: number, to: number): unknown[];
}

export function readWorkbook(): Workbook {
  const file = path.join(__dirname, "../data/taizhou-2023.xlsx");
  const book = read(fs.readFileSync(file));
  return {
    row: (sheet, row, from, to) => {
      const cells = book.Sheets[sheet];
      if (cells === undefined) throw new Error(`No sheet ${sheet}`);
      return Array.from({ length: to - from + 1 }, (_cell, k): unknown => {
        const cell = cells[utils.encode_cell({ r: row - 1, c: from + k })] as { v?: unknown };
        return cell?.v ?? null;
      });
    },
  };
}
