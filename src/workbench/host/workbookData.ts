import {
  CellValueType,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import type { RawCell } from "../../core/cell/rawCell";
import { rowRoom } from "./rowRoom";
import type { SheetData } from "./sheetData";

/** Rows and columns a sheet has at least; Univer makes no more of them by itself. */
const ROWS = 400;
const COLUMNS = 60;

/** Univer keeps results of formulas by the workbook's id, across instances: each workbook has its own. */
let opened = 0;

/** The workbook that Univer opens for these sheets; sheet ids are "s1", "s2" … in tab order. */
export function workbookData(sheets: readonly SheetData[]): Partial<IWorkbookData> {
  const all = sheets.map((sheet, index) => worksheetData(`s${index + 1}`, sheet));
  const id = `workbook-${++opened}`;
  return {
    id,
    name: id,
    sheetOrder: all.map(({ id }) => id),
    sheets: Object.fromEntries(all.map((sheet) => [sheet.id, sheet])),
  };
}

function worksheetData(id: string, sheet: SheetData): Partial<IWorksheetData> & { id: string } {
  const rows = Math.max(sheet.values.length, sheet.styles?.length ?? 0);
  const columns = Math.max(0, ...sheet.values.map((row) => row.length));
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (let r = 0; r < rows; r++) {
    const line: Record<number, ICellData> = {};
    const width = Math.max(sheet.values[r]?.length ?? 0, sheet.styles?.[r]?.length ?? 0);
    for (let c = 0; c < width; c++) {
      const cell = cellDataAt(sheet, r, c);
      if (cell !== null) line[c] = cell;
    }
    cellData[r] = line;
  }
  return {
    id,
    name: sheet.name,
    hidden: sheet.hidden ? 1 : 0,
    rowCount: Math.max(ROWS, rows + 100),
    columnCount: Math.max(COLUMNS, columns + 20),
    cellData,
    ...looksOf(sheet),
    mergeData: (sheet.merges ?? []).map(({ top, left, bottom, right }) => ({
      startRow: top,
      startColumn: left,
      endRow: bottom,
      endColumn: right,
    })),
  };
}

/** Widths, heights, frozen panes, tab and gridlines. */
function looksOf(sheet: SheetData): Partial<IWorksheetData> {
  const { freeze, tabColor, gridlines, columnWidths = [], rowHeights = [] } = sheet;
  return {
    defaultColumnWidth: 72,
    defaultRowHeight: 20,
    columnData: Object.fromEntries(
      columnWidths.flatMap((w, column) => (w === undefined ? [] : [[column, { w }]]))
    ),
    rowData: {
      ...tallRows(sheet),
      ...Object.fromEntries(
        rowHeights.flatMap((h, row) => (h === undefined ? [] : [[row, { h, ia: 0 as const }]]))
      ),
    },
    ...(freeze && {
      freeze: {
        xSplit: freeze.columns,
        ySplit: freeze.rows,
        startRow: freeze.rows > 0 ? freeze.rows : -1,
        startColumn: freeze.columns > 0 ? freeze.columns : -1,
      },
    }),
    ...(tabColor !== undefined && { tabColor }),
    ...(gridlines === false && { showGridlines: 0 as const }),
  };
}

/** Rows without a height of their own that hold large letters; Excel makes room for them when it opens a file. */
function tallRows({ styles = [] }: SheetData): IWorksheetData["rowData"] {
  return Object.fromEntries(
    styles.flatMap((row, index) => {
      const ah = rowRoom(Math.max(0, ...row.map((style) => style?.fs ?? 0)));
      return ah === null ? [] : [[index, { ah, ia: 1 as const }]];
    })
  );
}

function cellDataAt(sheet: SheetData, r: number, c: number): ICellData | null {
  const formula = sheet.formulas?.[r]?.[c];
  const format = sheet.formats?.[r]?.[c];
  const style: IStyleData = {
    ...sheet.styles?.[r]?.[c],
    ...(format !== undefined && format !== "General" && { n: { pattern: format } }),
  };
  const value = cellValue(sheet.values[r]?.[c] ?? "");
  const cell = {
    ...value,
    ...(formula && { f: formula }),
    ...(Object.keys(style).length > 0 && { s: style }),
  };
  return Object.keys(cell).length > 0 ? cell : null;
}

/** A value as Univer keeps it; a text that looks like a number stays a text. A blank is {}. */
export function cellValue(value: RawCell): Pick<ICellData, "v" | "t"> {
  if (value === "" || value === null) return {};
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  const numeric = value.trim() !== "" && Number.isFinite(Number(value));
  return { v: value, t: numeric ? CellValueType.FORCE_STRING : CellValueType.STRING };
}
