import type { HostWorksheet } from "./hostWorksheet";

/** Excel.WorksheetFreezePanes: the number of rows that stay in sight. */
export class HostFreezePanes {
  frozenRows = 0;

  constructor(private readonly sheet: HostWorksheet) {}

  FreezeRows(count: number): void {
    this.sheet.beforeChange();
    this.frozenRows = count;
  }
}
