import { runExcel } from "./runExcel";
import { supportsExcelApi } from "./supportsExcelApi";

/**
 * Shows a sheet and selects an A1 address on it, in one sync. The address may name several areas ("C4,C9:D9"); without
 * ExcelApi 1.18 the first of them is selected. Rejects with a HostError, also for a hidden sheet.
 */
export function goToCell(sheet: string, address: string): Promise<void> {
  return runExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    const [first = address, ...others] = address.split(",");
    if (others.length > 0 && supportsExcelApi("1.18")) worksheet.getRanges(address).select();
    else worksheet.getRange(first).select();
    await context.sync();
  });
}
