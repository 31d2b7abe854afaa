import { runExcel } from "./runExcel";

/** Name of the sheet in front, in one sync; rejects with a HostError. */
export function activeSheet(): Promise<string> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return sheet.name;
  });
}
