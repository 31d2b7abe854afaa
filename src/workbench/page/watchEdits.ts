import type { ExcelHost } from "../host/excelHost";
import { CHANGES_SHEET, CHANGES_STRUCTURE } from "./mutations";

/**
 * Tells of each change of the workbook, the user's and the add-in's, that saving would write; `edited` of the user's alone.
 */
export function watchEdits({ workbook }: ExcelHost, tell: () => void, edited: () => void): void {
  workbook.onEdit = tell;
  const { engine } = workbook;
  engine.listen((id) => {
    if (engine.running || !(CHANGES_SHEET.test(id) || CHANGES_STRUCTURE.test(id))) return;
    tell();
    edited();
  });
}
