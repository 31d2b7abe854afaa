import { read, utils } from "@e965/xlsx";
import { quietly } from "../../src/cli/read/quietly";
import type { RawCell } from "../../src/core/cell/rawCell";
import type { Cells, Sheets } from "./cells";

/** What SheetJS reads of a workbook, as Office.js would give it. */
export function librarySheets(bytes: Buffer): Sheets {
  try {
    const book = quietly(() =>
      read(bytes, {
        type: "buffer",
        dense: true,
        cellText: true,
        cellHTML: false,
        cellFormula: false,
      })
    );
    const sheets = new Map<string, Cells>();
    for (const name of book.SheetNames) {
      const sheet = book.Sheets[name];
      if (!sheet || (sheet["!type"] ?? "sheet") !== "sheet") continue;
      const cells = new Map<string, RawCell>();
      (sheet["!data"] ?? []).forEach((row, r) =>
        row.forEach(({ t, v, w }, c) => {
          const value = t === "e" ? (w ?? "") : v;
          if (typeof value === "string" ? value !== "" : typeof value !== "undefined")
            cells.set(utils.encode_cell({ r, c }), plain(value));
        })
      );
      sheets.set(name, cells);
    }
    return sheets;
  } catch {
    return null;
  }
}

function plain(value: string | number | boolean | Date | undefined): RawCell {
  if (typeof value === "string") return value.replace(/\r\n?/g, "\n");
  return value instanceof Date || value === undefined ? null : value;
}
