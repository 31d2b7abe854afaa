import { runExcel } from "./runExcel";
import { supportsExcelApi } from "./supportsExcelApi";

/** A cell or range that was changed: the sheet's id and the A1 address. */
export interface Edit {
  worksheetId: string;
  address: string;
}

/**
 * Tells of every change of the workbook's cells until the function that it gives is called. On all sheets at once with
 * ExcelApi 1.9; on the sheets there are now with 1.7, so that a sheet added later is not heard. Rejects with a HostError.
 */
export function watchEdits(onEdit: (edit: Edit) => void): Promise<() => Promise<void>> {
  const handler = ({ worksheetId, address }: Excel.WorksheetChangedEventArgs): Promise<void> => {
    onEdit({ worksheetId, address });
    return Promise.resolve();
  };
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    if (supportsExcelApi("1.9")) {
      const watching = [worksheets.onChanged.add(handler)];
      await context.sync();
      return () => stop(watching);
    }
    worksheets.load("items/id");
    await context.sync();
    const watching = worksheets.items.map((sheet) => sheet.onChanged.add(handler));
    await context.sync();
    return () => stop(watching);
  });
}

async function stop(
  watching: readonly OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>[]
): Promise<void> {
  const context = watching[0]?.context;
  if (context === undefined) return;
  for (const one of watching) one.remove();
  await context.sync();
}
