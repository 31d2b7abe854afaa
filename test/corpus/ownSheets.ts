import { areaAddress, cellAddress } from "../../src/core/area/address";
import type { RawCell } from "../../src/core/cell/rawCell";
import { nodeCodec } from "../../src/cli/nodeCodec";
import { ReadError } from "../../src/ooxml/read/readError";
import { readXlsxFile } from "../../src/ooxml/read/readXlsxFile";
import type { Cells } from "./cells";

/** What the scanner reads of a workbook, and why it may differ from others: cells that it knows more of than they do. */
export interface OwnSheets {
  sheets: Map<string, Cells>;
  /** Addresses of formulas without a result, by sheet. */
  uncalculated: Map<string, ReadonlySet<string>>;
}

/** Reads a workbook with the scanner; the sentence for the user where it refuses. Any other error is thrown. */
export function ownSheets(bytes: Uint8Array): OwnSheets | string {
  try {
    const { grids } = readXlsxFile(bytes, nodeCodec);
    const sheets = new Map<string, Cells>();
    const uncalculated = new Map<string, Set<string>>();
    for (const { sheet, top, left, values, uncalculated: areas = [] } of grids) {
      const cells = new Map<string, RawCell>();
      values.forEach((row, r) =>
        row?.forEach((value, c) => {
          if (value !== undefined) cells.set(cellAddress(top + r, left + c), value);
        })
      );
      sheets.set(sheet, cells);
      const unknown = new Set<string>();
      for (const area of areas)
        for (let row = area.top; row <= area.bottom; row++)
          for (let column = area.left; column <= area.right; column++)
            unknown.add(areaAddress({ top: row, left: column, bottom: row, right: column }));
      uncalculated.set(sheet, unknown);
    }
    return { sheets, uncalculated };
  } catch (error) {
    if (error instanceof ReadError) return error.message;
    throw error;
  }
}
