import { cellAddress } from "../../core/area/address";
import type { ExcelHost } from "../host/excelHost";

/**
 * Tells why the selected cell shows an error, as the function says it, whenever the selection or the results change; "" where
 * there is nothing to tell.
 */
export function tellReason({ workbook }: ExcelHost, tell: (sentence: string) => void): void {
  const { api, faults } = workbook.engine;
  const look = () => {
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    const cell = sheet?.getActiveRange();
    if (!sheet || !cell) return;
    const [row, column] = [cell.getRow(), cell.getColumn()];
    const value = workbook.inOrder().find(({ univerId }) => univerId === sheet.getSheetId());
    const shown = value?.cells.value(row, column);
    const isError = typeof shown === "string" && shown.startsWith("#");
    const reason = isError ? faults.reason(sheet.getSheetId(), row, column) : null;
    tell(reason === null ? "" : `${cellAddress(row, column)} ${shown}：${reason}`);
  };
  api.addEvent(api.Event.SelectionChanged, look);
  api.getFormula().calculationEnd(() => setTimeout(look));
}
