import type { Area } from "../core/area/area";
import type { Grid } from "../core/sheet/grid";
import { supportsExcelApi } from "./supportsExcelApi";

/** What was asked of one sheet; it may be read after the next sync. */
export interface CellsAsked {
  sheet: string;
  used: Excel.Range;
  merged: Excel.RangeAreas | null;
}

/**
 * Asks for the cells of a sheet that hold values, with their number formats, and for its merged areas where ExcelApi
 * 1.13 has them. `name` is the sheet's.
 */
export function askForCells(sheet: Excel.Worksheet, name: string): CellsAsked {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("values,numberFormat,rowIndex,columnIndex");
  return { sheet: name, used, merged: askForMerges(used) };
}

/** Asks for the merged areas within a range; null without ExcelApi 1.13. */
export function askForMerges(used: Excel.Range): Excel.RangeAreas | null {
  if (!supportsExcelApi("1.13")) return null;
  const merged = used.getMergedAreasOrNullObject();
  merged.load(
    "areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount"
  );
  return merged;
}

/** The sheet as plain data; one without values gives `values: []`. */
export function toGrid({ sheet, used, merged }: CellsAsked): Grid {
  if (used.isNullObject) return { sheet, top: 0, left: 0, values: [] };
  const grid = {
    sheet,
    top: used.rowIndex,
    left: used.columnIndex,
    values: used.values,
    formats: used.numberFormat,
  };
  return merged === null ? grid : { ...grid, merges: mergesOf(merged) };
}

/** The merged areas that `askForMerges` asked for. */
export function mergesOf(merged: Excel.RangeAreas): Area[] {
  return merged.isNullObject
    ? []
    : merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
        top: rowIndex,
        left: columnIndex,
        bottom: rowIndex + rowCount - 1,
        right: columnIndex + columnCount - 1,
      }));
}
