import type { Area, Grid } from "../core/grid/grid";
import { runExcel } from "./runExcel";
import { supportsExcelApi } from "./supportsExcelApi";

interface SheetRead {
  sheet: string;
  used: Excel.Range;
  merged: Excel.RangeAreas | null;
}

/**
 * Every worksheet of the open workbook, hidden ones too, in tab order, in two syncs whatever their number: the
 * names, then the cells that hold values with their number formats. Merged areas are read where ExcelApi 1.13
 * is there and left out elsewhere. A sheet without values gives `values: []`. Rejects with a HostError.
 */
export function readWorkbook(): Promise<Grid[]> {
  return runExcel(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const withMerges = supportsExcelApi("1.13");
    const reads = sheets.items.map((sheet) => askForCells(sheet, withMerges));
    await context.sync();
    return reads.map(toGrid);
  });
}

function askForCells(sheet: Excel.Worksheet, withMerges: boolean): SheetRead {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("values,numberFormat,rowIndex,columnIndex");
  const merged = withMerges ? used.getMergedAreasOrNullObject() : null;
  merged?.load(
    "areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount"
  );
  return { sheet: sheet.name, used, merged };
}

function toGrid({ sheet, used, merged }: SheetRead): Grid {
  if (used.isNullObject) return { sheet, top: 0, left: 0, values: [] };
  const grid = {
    sheet,
    top: used.rowIndex,
    left: used.columnIndex,
    values: used.values,
    formats: used.numberFormat,
  };
  if (merged === null) return grid;
  return { ...grid, merges: merged.isNullObject ? [] : merged.areas.items.map(toArea) };
}

function toArea({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}
