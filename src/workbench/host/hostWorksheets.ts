import { ExcelFailure } from "./excelFailure";
import { HostNull } from "./hostNull";
import type { HostWorkbook } from "./hostWorkbook";
import type { HostWorksheet } from "./hostWorksheet";
import { refuseSheetName } from "./refuseValue";

/** Excel.WorksheetCollection; a sheet is found by name, whatever the case, or by id, as in Excel. */
export class HostWorksheets {
  static readonly since = {
    _RegisterDataChangedEvent: 1.9,
    _UnregisterDataChangedEvent: 1.9,
    _RegisterActivatedEvent: 1.7,
    _UnregisterActivatedEvent: 1.7,
    _RegisterAddedEvent: 1.7,
    _UnregisterAddedEvent: 1.7,
    _RegisterDeletedEvent: 1.7,
    _UnregisterDeletedEvent: 1.7,
    _RegisterEventNameChanged: 1.17,
    _UnregisterEventNameChanged: 1.17,
  };

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
    refuseSheetName(name);
    return this.workbook.insertSheet(name);
  }
  // The host tells of every change; Office.js asks for each kind once and hands it on while there are handlers.
  _RegisterDataChangedEvent(): void {}
  _UnregisterDataChangedEvent(): void {}
  _RegisterActivatedEvent(): void {}
  _UnregisterActivatedEvent(): void {}
  _RegisterAddedEvent(): void {}
  _UnregisterAddedEvent(): void {}
  _RegisterDeletedEvent(): void {}
  _UnregisterDeletedEvent(): void {}
  _RegisterEventNameChanged(): void {}
  _UnregisterEventNameChanged(): void {}

  private find(key: string): HostWorksheet | undefined {
    const name = key.toLowerCase();
    return this._Items.find((sheet) => sheet.Name.toLowerCase() === name || sheet._Id === key);
  }
}
