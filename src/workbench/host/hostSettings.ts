import { ExcelFailure } from "./excelFailure";
import { HostNull } from "./hostNull";
import type { HostWorkbook } from "./hostWorkbook";

/** Excel.SettingCollection: what an add-in keeps within the workbook. */
export class HostSettings {
  static readonly since = { Add: 1.4, GetItem: 1.4, GetItemOrNullObject: 1.4 };

  constructor(private readonly workbook: HostWorkbook) {}

  get _Items(): HostSetting[] {
    return [...this.workbook.settings.keys()].map((key) => new HostSetting(this.workbook, key));
  }
  Add(key: string, value: unknown): HostSetting {
    this.workbook.beforeChange();
    this.workbook.settings.set(key, value);
    return new HostSetting(this.workbook, key);
  }
  GetItem(key: string): HostSetting {
    const found = this.GetItemOrNullObject(key);
    if (found instanceof HostNull) throw new ExcelFailure("ItemNotFound", `No setting ${key}`);
    return found;
  }
  GetItemOrNullObject(key: string): HostSetting | HostNull {
    return this.workbook.settings.has(key) ? new HostSetting(this.workbook, key) : new HostNull();
  }
}

/** Excel.Setting. */
export class HostSetting {
  constructor(
    private readonly workbook: HostWorkbook,
    private readonly key: string
  ) {}

  get Key(): string {
    return this.key;
  }
  get Value(): unknown {
    return this.workbook.settings.get(this.key);
  }
  Delete(): void {
    this.workbook.beforeChange();
    this.workbook.settings.delete(this.key);
  }
}
