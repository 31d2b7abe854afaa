import { ExcelFailure } from "./excelFailure";
import { HostNull } from "./hostNull";
import type { HostWorkbook } from "./hostWorkbook";
import type { HostWorksheet } from "./hostWorksheet";

/** Excel.WorksheetCollection; a sheet is found by name, whatever the case, or by id, as in Excel. */
export class HostWorksheets {
  static readonly since = { _RegisterDataChangedEvent: 1.9, _UnregisterDataChangedEvent: 1.9 };

  constructor(private readonly workbook: HostWorkbook) {}

  get _Items(): HostWorksheet[] {
    return this.workbook.inOrder();
  }
  GetCount(): number {
    return this._Items.length;
  }
  GetActiveWorksheet(): HostWorksheet {
    return this.GetItem(this.workbook.activeSheet);
  }
  GetItem(key: string): HostWorksheet {
    const sheet = this.find(key);
    if (!sheet) throw new ExcelFailure("ItemNotFound", `No sheet ${key}`);
    return sheet;
  }
  GetItemOrNullObject(key: string): HostWorksheet | HostNull {
    return this.find(key) ?? new HostNull();
  }
  Add(name: string): HostWorksheet {
    this.workbook.beforeRestructure();
    if (this.find(name)) throw new ExcelFailure("ItemAlreadyExists", `There is a sheet ${name}.`);
    if (!/^(?!')[^\\/?*[\]:]{1,31}(?<!')$/.test(name))
      throw new ExcelFailure("InvalidArgument", `No name for a sheet: ${name}`);
    return this.workbook.insertSheet(name);
  }
  _RegisterDataChangedEvent(): void {
    this.workbook.engine.touch();
  }
  _UnregisterDataChangedEvent(): void {
    this.workbook.engine.touch();
  }

  private find(key: string): HostWorksheet | undefined {
    const name = key.toLowerCase();
    return this._Items.find((sheet) => sheet.Name.toLowerCase() === name || sheet._Id === key);
  }
}
