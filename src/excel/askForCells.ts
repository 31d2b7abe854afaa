import type { Area } from "../core/area/area";
import type { Grid } from "../core/sheet/grid";
import { givenCells } from "./givenCells";
import type { Supports } from "./supportsExcelApi";

/** What was asked of one sheet; it may be read after the next sync. */
export interface CellsAsked {
  sheet: string;
  used: Excel.Range;
  /** null where they were not asked for. */
  merged: Excel.RangeAreas | null;
}

/**
 * Asks for the cells of a sheet that hold values, with their number formats, and for its merged areas where `merges` says
 * so (ExcelApi 1.13). `name` is the sheet's.
 */
export function askForCells(
  sheet: Excel.Worksheet,
  name: string,
  merges: Supports<"1.13">
): CellsAsked {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("values,numberFormat,rowIndex,columnIndex");
  return { sheet: name, used, merged: merges ? askForMerges(used) : null };
}

/** Asks for the merged areas whose first cell lies within a range. Needs ExcelApi 1.13. */
export function askForMerges(range: Excel.Range): Excel.RangeAreas {
  const merged = range.getMergedAreasOrNullObject();
  merged.load(
    "areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount"
  );
  return merged;
}

/**
 * The sheet as plain data; one without values gives `values: []`. Throws a HostError of kind "tooLarge" where it has too many
 * cells.
 */
export function toGrid({ sheet, used }: CellsAsked, merges: Area[] | null): Grid {
  if (used.isNullObject) return { sheet, top: 0, left: 0, values: [] };
  const grid = {
    sheet,
    top: used.rowIndex,
    left: used.columnIndex,
    values: givenCells(used.values),
    formats: givenCells(used.numberFormat),
  };
  return merges === null ? grid : { ...grid, merges };
}

/** The merged areas that `askForMerges` asked for. Needs ExcelApi 1.13. */
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
