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
  const styles: Record<string, IStyleData> = {};
  const styled = styleOnce((style) => {
    const id = `h${Object.keys(styles).length + 1}`;
    styles[id] = style;
    return id;
  });
  const all = sheets.map((sheet, index) => worksheetData(`s${index + 1}`, sheet, styled));
  const id = `workbook-${++opened}`;
  return {
    id,
    name: id,
    styles,
    sheetOrder: all.map(({ id }) => id),
    sheets: Object.fromEntries(all.map((sheet) => [sheet.id, sheet])),
  };
}

/** A sheet for a workbook that is open already, its styles within the cells. */
export function addedSheetData(id: string, sheet: SheetData): Partial<IWorksheetData> {
  return worksheetData(
    id,
    sheet,
    styleOnce((style) => style)
  );
}

/** How a cell of Univer's refers to a look with a number format; undefined for none. */
type Styled = (look: IStyleData | null, format: string) => ICellData["s"];

/** Looks that come from one place and have one format are made once: sheets have few of them and very many cells. */
function styleOnce(make: (style: IStyleData) => ICellData["s"]): Styled {
  const bare = {};
  const known = new WeakMap<object, Map<string, ICellData["s"]>>();
  return (look, format) => {
    const own = look ?? bare;
    const byFormat = known.get(own) ?? new Map<string, ICellData["s"]>();
    known.set(own, byFormat);
    if (!byFormat.has(format)) {
      const style: IStyleData = {
        ...look,
        ...(format !== "General" && { n: { pattern: format } }),
      };
      byFormat.set(format, Object.keys(style).length > 0 ? make(style) : undefined);
    }
    return byFormat.get(format);
  };
}

function worksheetData(
  id: string,
  sheet: SheetData,
  styled: Styled
): Partial<IWorksheetData> & { id: string } {
  const rows = Math.max(sheet.values.length, sheet.styles?.length ?? 0);
  const columns = Math.max(0, ...sheet.values.map((row) => row.length));
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (let r = 0; r < rows; r++) {
    const line: Record<number, ICellData> = {};
    const width = Math.max(sheet.values[r]?.length ?? 0, sheet.styles?.[r]?.length ?? 0);
    for (let c = 0; c < width; c++) {
      const cell = cellDataAt(sheet, styled, r, c);
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

function cellDataAt(sheet: SheetData, styled: Styled, r: number, c: number): ICellData | null {
  const formula = sheet.formulas?.[r]?.[c];
  const cell: ICellData = cellValue(sheet.values[r]?.[c] ?? "");
  if (formula) cell.f = formula;
  const style = styled(sheet.styles?.[r]?.[c] ?? null, sheet.formats?.[r]?.[c] ?? "General");
  if (style !== undefined) cell.s = style;
  return cell.v === undefined && !formula && style === undefined ? null : cell;
}

/** A value as Univer keeps it; a text that looks like a number stays a text. A blank is {}. */
export function cellValue(value: RawCell): Pick<ICellData, "v" | "t"> {
  if (value === "" || value === null) return {};
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  const numeric = value.trim() !== "" && Number.isFinite(Number(value));
  return { v: value, t: numeric ? CellValueType.FORCE_STRING : CellValueType.STRING };
}
