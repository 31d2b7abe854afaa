import { runExcel } from "./runExcel";

/** Shows a sheet and selects an A1 address on it, in one sync; rejects with a HostError, also for a hidden sheet. */
export function goToCell(sheet: string, address: string): Promise<void> {
  return runExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  });
}
