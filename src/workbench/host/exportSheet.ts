import type { IStyleData } from "@univerjs/core";
import { SHEET_KEY } from "../../core/finding/sheetKey";
import type { RawCell } from "../../core/cell/rawCell";
import { drawnCharts } from "./drawnCharts";
import type { HostWorksheet } from "./hostWorksheet";
import { pageOfSheet } from "./pageOfSheet";
import type { SheetData } from "./sheetData";

/** A sheet of the host as data: to save it, to copy it, to compare it. Rows and columns end with the last used cell. */
export function exportSheet(sheet: HostWorksheet): SheetData {
  // A formula that finds no room fills nothing.
  const arrays = sheet.cells
    .spills()
    .filter(({ top, left }) => sheet.cells.value(top, left) !== "#SPILL!");
  const used = [sheet.GetUsedRange(false).area, ...arrays].reduce((all, { bottom, right }) => ({
    ...all,
    bottom: Math.max(all.bottom, bottom),
    right: Math.max(all.right, right),
  }));
  const each = <T>(cell: (row: number, column: number) => T): T[][] =>
    Array.from({ length: used.bottom + 1 }, (_, r) =>
      Array.from({ length: used.right + 1 }, (_unused, c) => cell(r, c))
    );
  const { cells } = sheet;
  return {
    name: sheet.Name,
    values: each((r, c): RawCell => cells.value(r, c)),
    formulas: each((r, c): string | null => {
      const formula = cells.formula(r, c);
      return typeof formula === "string" && cells.hasFormula(r, c) ? formula : null;
    }),
    formats: each((r, c): string => cells.format(r, c)),
    styles: each((r, c): IStyleData | null => {
      const style = { ...cells.style(r, c) };
      delete style.n;
      return Object.keys(style).length > 0 ? style : null;
    }),
    merges: sheet.data.getMergeData().map(({ startRow, startColumn, endRow, endColumn }) => ({
      top: startRow,
      left: startColumn,
      bottom: endRow,
      right: endColumn,
    })),
    ...(arrays.length > 0 && { arrays }),
    rules: structuredClone(sheet.rules.list()),
    hidden: sheet.Visibility !== "Visible",
    ...sizesOf(sheet),
    ...pageOfSheet(sheet),
    ...(sheet.Charts.made.length > 0 && { charts: drawnCharts(sheet) }),
    ...propertiesOf(sheet),
  };
}

/**
 * Texts that the sheet carries, but for keys by which records of the add-in named it: where nothing in the workbook's settings
 * does so any more, a key is of no use, and what was taken back leaves no trace.
 */
function propertiesOf({ properties, workbook }: HostWorksheet): Pick<SheetData, "properties"> {
  const records = JSON.stringify([...workbook.settings.values()]);
  const used = [...properties].filter(
    ([name, text]) => name !== SHEET_KEY || records.includes(text)
  );
  return used.length > 0 ? { properties: new Map(used) } : {};
}

/** Widths, heights, frozen panes, tab colour and gridlines, where they are not the usual ones. */
function sizesOf({ data }: HostWorksheet): Partial<SheetData> {
  const { columnData, defaultColumnWidth, rowData, freeze, tabColor, showGridlines } =
    data.getConfig();
  const columnWidths: (number | undefined)[] = [];
  for (const [column, found] of Object.entries(columnData))
    if (found?.w !== undefined && found.w !== defaultColumnWidth)
      columnWidths[Number(column)] = found.w;
  const rowHeights: (number | undefined)[] = [];
  for (const [row, found] of Object.entries(rowData))
    if (found?.h !== undefined && !found.ia) rowHeights[Number(row)] = found.h;
  return {
    ...(columnWidths.length > 0 && { columnWidths }),
    ...(rowHeights.length > 0 && { rowHeights }),
    ...(freeze.xSplit + freeze.ySplit > 0 && {
      freeze: { rows: freeze.ySplit, columns: freeze.xSplit },
    }),
    ...(tabColor && { tabColor }),
    ...(showGridlines === 0 && { gridlines: false }),
  };
}
