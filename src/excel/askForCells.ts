import type { Area, Grid } from "../core/grid/grid";

/** What was asked of one sheet; it may be read after the next sync. */
export interface CellsAsked {
  sheet: string;
  used: Excel.Range;
  merged: Excel.RangeAreas | null;
}

/** Asks for the cells of a sheet that hold values, with their number formats, and for its merged areas. */
export function askForCells(sheet: Excel.Worksheet, withMerges: boolean): CellsAsked {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("values,numberFormat,rowIndex,columnIndex");
  return { sheet: sheet.name, used, merged: withMerges ? askForMerges(used) : null };
}

/** Asks for the merged areas within a range. Needs ExcelApi 1.13. */
export function askForMerges(used: Excel.Range): Excel.RangeAreas {
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
