import { ExcelFailure } from "./excelFailure";
import type { HostWorksheet } from "./hostWorksheet";

/** Excel.WorksheetCustomPropertyCollection: texts that a sheet carries, found by keys whatever their case. */
export class HostSheetProperties {
  constructor(private readonly sheet: HostWorksheet) {}

  get _Items(): { Key: string; Value: string }[] {
    return [...this.sheet.properties].map(([Key, Value]) => ({ Key, Value }));
  }
  Add(key: string, value: string): void {
    this.sheet.beforeChange();
    if (key.length > 255) throw new ExcelFailure("InvalidArgument", "A key has 255 characters.");
    this.sheet.properties.set(key, value);
  }
}
