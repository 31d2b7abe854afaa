import { REPORT_KEY } from "../core/finding/sheetKey";
import { layOut, type PlacedTable } from "../core/present/layOut";
import type { Report } from "../core/present/report";
import { BODY_FONT, HEADING_FONT, TITLE_FONT } from "../core/present/reportFonts";
import { rowHeights } from "../core/present/rowHeights";
import { addChart } from "./addChart";
import { addHeat } from "./addHeat";
import { recordText } from "./reportRecord";
import { setPages } from "./setPages";
import { supportsExcelApi } from "./supportsExcelApi";

/** Where the date and the unit stand. */
const DATE_ROW = 1;
const HEADER_FILL = "#DDE8F0";
const LINE = "#8A8A8A";
const BAR = "#5B9BD5";
/** Points of a column that shows one character of half width, at 11 points. */
const POINTS_A_CHARACTER = 5.6;
const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/**
 * Queues a report on an empty sheet: all cells at once, then their looks, data bars and charts, and pages of A4,
 * one wide, where ExcelApi 1.9 can set them: gives what `setPages` gives. Nothing is sent yet.
 */
export function writeReport(sheet: Excel.Worksheet, report: Report): (() => boolean) | undefined {
  const laidOut = layOut(report);
  const { cells, widths, tables } = laidOut;
  const all = sheet.getRangeByIndexes(0, 0, cells.length, widths.length);
  all.formulas = cells;
  all.format.verticalAlignment = "Center";
  widths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = characters * POINTS_A_CHARACTER;
  });
  setHeights(sheet, rowHeights(laidOut));
  all.format.font.name = BODY_FONT;
  const title = sheet.getRangeByIndexes(0, 0, 1, widths.length);
  if (widths.length > 1) title.merge(false);
  title.format.horizontalAlignment = "Center";
  title.format.font.name = TITLE_FONT;
  title.format.font.size = 20;
  const unit = sheet.getRangeByIndexes(DATE_ROW, widths.length - 1, 1, 1);
  if (widths.length > 1) unit.format.horizontalAlignment = "Right";
  const foot = tables.at(-1)?.lastRow ?? DATE_ROW;
  sheet.getRangeByIndexes(foot + 1, 0, cells.length - foot - 1, 1).format.font.size = 10;
  for (const placed of tables) dressTable(sheet, placed, widths.length);
  if (supportsExcelApi("1.12")) sheet.customProperties.add(REPORT_KEY, recordText(report));
  if (!supportsExcelApi("1.9")) return undefined;
  const width = widths.reduce((sum, characters) => sum + characters * POINTS_A_CHARACTER, 0);
  return setPages(sheet, laidOut, width);
}

/** Rows of one height at a time: not every Excel makes room for texts that were wrapped later. */
function setHeights(sheet: Excel.Worksheet, heights: readonly number[]): void {
  let first = 0;
  heights.forEach((height, row) => {
    if (heights[row + 1] === height) return;
    sheet.getRangeByIndexes(first, 0, row - first + 1, 1).format.rowHeight = height;
    first = row + 1;
  });
}

function dressTable(sheet: Excel.Worksheet, placed: PlacedTable, width: number): void {
  const { table, headingRow, headerRow, firstRow, lastRow } = placed;
  const { columns } = table;
  const rows = lastRow - firstRow + 1;
  sheet.getRangeByIndexes(headingRow, 0, 1, 1).format.font.name = HEADING_FONT;
  if (columns.length === 0) return;
  const header = sheet.getRangeByIndexes(headerRow, 0, 1, columns.length).format;
  header.font.name = HEADING_FONT;
  header.fill.color = HEADER_FILL;
  header.horizontalAlignment = "Center";
  header.wrapText = true;
  drawLines(sheet, headerRow, rows + 1, columns.length);
  if (rows === 0) return;
  sheet.getRangeByIndexes(firstRow, 0, rows, columns.length).format.wrapText = true;
  columns.forEach(({ format, centred }, column) => {
    const own = sheet.getRangeByIndexes(firstRow, column, rows, 1);
    if (centred === true) own.format.horizontalAlignment = "Center";
    if (format !== undefined) own.numberFormat = Array.from({ length: rows }, () => [format]);
  });
  const totals = table.totals ?? 0;
  if (totals > 0)
    sheet.getRangeByIndexes(lastRow - totals + 1, 0, totals, columns.length).format.font.bold =
      true;
  if (table.bars !== undefined) addBars(sheet.getRangeByIndexes(firstRow, table.bars, rows, 1));
  addChart(sheet, placed, width);
  addHeat(sheet, placed);
}

/** Thin lines around all cells; a single row or column has no inside to draw in. */
function drawLines(sheet: Excel.Worksheet, top: number, rows: number, columns: number): void {
  const { borders } = sheet.getRangeByIndexes(top, 0, rows, columns).format;
  const inside = [
    ...(rows > 1 ? (["InsideHorizontal"] as const) : []),
    ...(columns > 1 ? (["InsideVertical"] as const) : []),
  ];
  for (const side of [...SIDES, ...inside]) {
    const line = borders.getItem(side);
    line.style = "Continuous";
    line.color = LINE;
  }
}

/** Bars from 0 to 100 %, so that they compare over tables. */
function addBars(cells: Excel.Range): void {
  const { dataBar } = cells.conditionalFormats.add(Excel.ConditionalFormatType.dataBar);
  dataBar.positiveFormat.fillColor = BAR;
  dataBar.lowerBoundRule = { type: "Number", formula: "0" };
  dataBar.upperBoundRule = { type: "Number", formula: "1" };
}
