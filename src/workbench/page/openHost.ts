import type { Area } from "../../core/area/area";
import { ExcelHost } from "../host/excelHost";
import type { SheetData } from "../host/sheetData";
import type { Surroundings } from "../host/surroundings";
import { followUser } from "./followUser";

/** The newest requirement set that a present-day Excel has and the host answers members of. */
export const EXCEL_API = 1.19;

/**
 * An Excel with these sheets on the page: the user's edits, selections and cell editing are those of the grid. `bytes` is the
 * file that they were read from, null for a new workbook.
 */
export function openHost(
  sheets: readonly SheetData[],
  surroundings: Surroundings,
  bytes: Uint8Array | null
): ExcelHost {
  const host = new ExcelHost(sheets, surroundings, bytes);
  host.state.apiVersion = EXCEL_API;
  const { workbook } = host;
  const { api } = workbook.engine;
  followUser(host);
  host.draw();

  workbook.onSelect = (sheet, { top, left, bottom, right }) => {
    const shown = api.getActiveWorkbook()?.getSheetBySheetId(sheet.univerId);
    if (!shown) return;
    const last = { row: shown.getMaxRows() - 1, column: shown.getMaxColumns() - 1 };
    const rows = Math.min(bottom, last.row) - top + 1;
    const columns = Math.min(right, last.column) - left + 1;
    shown.setActiveSelection(shown.getRange(top, left, rows, columns));
    shown.scrollToCell(Math.max(0, top - 3), Math.max(0, left - 1));
  };

  api.addEvent(api.Event.SelectionChanged, ({ worksheet, selections }) => {
    const [first, ...others] = selections.map(
      ({ startRow: top, startColumn: left, endRow: bottom, endColumn: right }): Area => ({
        top,
        left,
        bottom,
        right,
      })
    );
    if (first)
      workbook.selection = {
        sheet: worksheet.getSheetName(),
        area: first,
        ...(others.length > 0 && { others }),
      };
  });

  // Excel refuses everything while a cell is being edited; going to the pane ends it, as a click elsewhere does.
  api.addEvent(api.Event.SheetEditStarted, () => {
    host.state.editing = true;
  });
  api.addEvent(api.Event.SheetEditEnded, () => {
    host.state.editing = false;
  });
  return host;
}
