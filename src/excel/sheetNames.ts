import { runExcel } from "./runExcel";
import { supportsExcelApi } from "./supportsExcelApi";

/** What changed in the workbook; sheets by the names that they have by then. */
export type WorkbookChange =
  | { kind: "cells"; sheet: string; address: string }
  | { kind: "added"; sheet: string }
  | { kind: "deleted"; sheet: string }
  | { kind: "renamed"; sheet: string; before: string }
  /** The sheet came in front. */
  | { kind: "activated"; sheet: string };

/** Excel's events name sheets by their ids; this keeps the names and tells what happens to them. */
export class SheetNames {
  private names = new Map<string, string>();

  constructor(
    private readonly tell: (change: WorkbookChange) => void,
    /** Called with sheets that were added; gives whether that queued anything for Excel. */
    private readonly watch: (sheets: readonly Excel.Worksheet[]) => boolean
  ) {}

  /** The sheets that are there; their ids and names are loaded. */
  begin(sheets: readonly Excel.Worksheet[]): void {
    this.names = new Map(sheets.map(({ id, name }) => [id, name]));
  }

  /** Cells of a sheet were changed. Before ExcelApi 1.17 the sheet may have been renamed without a word. */
  async cells(id: string, address: string): Promise<void> {
    if (!this.names.has(id) || !supportsExcelApi("1.17")) await this.refresh();
    const sheet = this.names.get(id);
    if (sheet !== undefined) this.tell({ kind: "cells", sheet, address });
  }

  async activated(id: string): Promise<void> {
    if (!this.names.has(id)) await this.refresh();
    const sheet = this.names.get(id);
    if (sheet !== undefined) this.tell({ kind: "activated", sheet });
  }

  deleted(id: string): void {
    const sheet = this.names.get(id);
    this.names.delete(id);
    if (sheet !== undefined) this.tell({ kind: "deleted", sheet });
  }

  renamed(id: string, sheet: string): void {
    const before = this.names.get(id);
    if (before === undefined || before === sheet) return;
    this.names.set(id, sheet);
    this.tell({ kind: "renamed", sheet, before });
  }

  /**
   * Looks which sheets there are, in one sync, and tells what is new, gone or renamed. While Excel does not answer (a
   * cell is edited) nothing is told; the next change of a sheet asks again.
   */
  async refresh(): Promise<void> {
    const now = await this.ask().catch(() => null);
    if (now === null) return;
    for (const id of [...this.names.keys()]) if (!now.has(id)) this.deleted(id);
    for (const [id, sheet] of now) {
      if (this.names.has(id)) this.renamed(id, sheet);
      else {
        this.names.set(id, sheet);
        this.tell({ kind: "added", sheet });
      }
    }
  }

  private ask(): Promise<Map<string, string>> {
    return runExcel(async (context) => {
      const sheets = context.workbook.worksheets.load("items/id,items/name");
      await context.sync();
      if (this.watch(sheets.items.filter(({ id }) => !this.names.has(id)))) await context.sync();
      return new Map(sheets.items.map(({ id, name }) => [id, name]));
    });
  }
}
