import { runExcel } from "./runExcel";
import { SheetNames, type WorkbookChange } from "./sheetNames";
import { supportsExcelApi } from "./supportsExcelApi";
import { toHostError } from "./toHostError";

/** One handler that Excel calls, and takes away again. */
type Watching = OfficeExtension.EventHandlerResult<unknown>;

/**
 * Tells of every change of cells, of sheets added, deleted and renamed and of the sheet that comes in front, in the order in
 * which they came, until the function that it gives is called; changes that the add-in makes are among them, and reading and flagging raise none.
 * One sync to begin with ExcelApi 1.9, two with 1.7. Where Excel does not tell of renaming (before 1.17) it is noticed
 * with the next change. Rejects with a HostError, and then tells of nothing.
 */
export function watchWorkbook(
  onChange: (change: WorkbookChange) => void
): Promise<() => Promise<void>> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const watching: Watching[] = [];
    let queue: Promise<void> = Promise.resolve();
    let stopped = false;
    const tell = (change: WorkbookChange) => {
      if (!stopped) onChange(change);
    };
    const names = new SheetNames(tell, watchCells);
    /** One event after the other: some have to ask Excel for names first. */
    const handler =
      <T>(act: (event: T) => Promise<void> | void) =>
      (event: T): Promise<void> => {
        queue = queue.then(() => (stopped ? undefined : act(event)));
        return queue;
      };
    const changed = handler(({ worksheetId, address }: Excel.WorksheetChangedEventArgs) =>
      names.cells(worksheetId, address)
    );

    /** Each sheet by itself, where Excel does not tell of all sheets at once. */
    function watchCells(sheets: readonly Excel.Worksheet[]): boolean {
      if (supportsExcelApi("1.9")) return false;
      watching.push(...sheets.map((sheet) => sheet.onChanged.add(changed)));
      return sheets.length > 0;
    }

    watching.push(
      worksheets.onAdded.add(handler(() => names.refresh())),
      worksheets.onDeleted.add(
        handler(({ worksheetId }: Excel.WorksheetDeletedEventArgs) => names.deleted(worksheetId))
      ),
      worksheets.onActivated.add(
        handler(({ worksheetId }: Excel.WorksheetActivatedEventArgs) =>
          names.activated(worksheetId)
        )
      )
    );
    if (supportsExcelApi("1.9")) watching.push(worksheets.onChanged.add(changed));
    if (supportsExcelApi("1.17"))
      watching.push(
        worksheets.onNameChanged.add(
          handler(({ worksheetId, nameAfter }: Excel.WorksheetNameChangedEventArgs) =>
            names.renamed(worksheetId, nameAfter)
          )
        )
      );
    worksheets.load("items/id,items/name");
    await context.sync();
    names.begin(worksheets.items);
    if (watchCells(worksheets.items)) await context.sync();

    return async () => {
      stopped = true;
      for (const one of watching) one.remove();
      const contexts = [...new Set(watching.map((one) => one.context))];
      await Promise.all(contexts.map((one) => one.sync())).catch((error: unknown) => {
        throw toHostError(error);
      });
    };
  });
}
