import { runExcel } from "./runExcel";
import { supportsExcelApi, type Supports } from "./supportsExcelApi";

/**
 * Shows a sheet and selects an A1 address on it, its top left corner in sight. The address may name several areas
 * ("C4,C9:D9"): where this Excel cannot select several (before ExcelApi 1.18, or refused all the same) the first of them is
 * selected. One sync, two after a refusal. Gives whether all of it was selected; rejects with a HostError, also for a hidden
 * sheet.
 */
export async function goToCell(sheet: string, address: string): Promise<boolean> {
  const [first = address, ...others] = address.split(",");
  const several = supportsExcelApi("1.18");
  if (others.length > 0 && several)
    try {
      await select(sheet, first, address, several);
      return true;
    } catch {
      // Some builds have the call and refuse it; what else is wrong, the first area will tell.
    }
  await select(sheet, first, first, false);
  return others.length === 0;
}

function select(
  sheet: string,
  first: string,
  address: string,
  several: Supports<"1.18">
): Promise<void> {
  return runExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    // A range larger than the window comes in sight with its last corner on some platforms: its first cell goes ahead.
    const [corner = first] = first.split(":");
    if (corner !== first) worksheet.getRange(corner).select();
    if (several) worksheet.getRanges(address).select();
    else worksheet.getRange(address).select();
    await context.sync();
  });
}
