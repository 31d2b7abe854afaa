import type { HostWorksheet } from "./hostWorksheet";

/** An object that Office.js may keep between two requests. */
export class KeptObject {
  _ReferenceId = "";
  constructor(readonly sheet: HostWorksheet) {}

  _KeepReference(): void {
    if (this._ReferenceId === "") this._ReferenceId = this.sheet.workbook.keep(this);
  }
}
