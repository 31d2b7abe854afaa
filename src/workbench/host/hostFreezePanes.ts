import { SetFrozenMutation } from "@univerjs/sheets";
import type { HostWorksheet } from "./hostWorksheet";

/** Excel.WorksheetFreezePanes: rows and columns that stay in sight. */
export class HostFreezePanes {
  constructor(private readonly sheet: HostWorksheet) {}

  get frozenRows(): number {
    return this.sheet.data.getConfig().freeze.ySplit;
  }
  FreezeRows(count: number): void {
    this.sheet.beforeChange();
    this.sheet.workbook.engine.run(SetFrozenMutation.id, this.sheet.univerId, {
      startRow: count,
      startColumn: -1,
      ySplit: count,
      xSplit: 0,
    });
  }
}
