import { ExcelFailure } from "./excelFailure";
import { HostNull } from "./hostNull";
import type { HostWorkbook } from "./hostWorkbook";

/** Bytes of one setting; from one to two million on, Excel refuses it (office-js issues 621, 3957). */
const MOST_BYTES = 1_000_000;

/** Excel.SettingCollection: what an add-in keeps within the workbook. */
export class HostSettings {
  static readonly since = { Add: 1.4, GetItem: 1.4, GetItemOrNullObject: 1.4 };

  constructor(private readonly workbook: HostWorkbook) {}

  get _Items(): HostSetting[] {
    return [...this.workbook.settings.keys()].map((key) => new HostSetting(this.workbook, key));
  }
  Add(key: string, value: unknown): HostSetting {
    this.workbook.beforeChange();
    if (new TextEncoder().encode(JSON.stringify(value)).length > MOST_BYTES)
      throw new ExcelFailure("InvalidArgument", `The setting ${key} is too large.`);
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
