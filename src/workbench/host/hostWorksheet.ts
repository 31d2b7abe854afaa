import { ExcelFailure } from "./excelFailure";
import { HostNull } from "./hostNull";
import { HostRange } from "./hostRange";
import type { HostWorkbook } from "./hostWorkbook";
import { parseAddress } from "./parseAddress";
import type { SheetData } from "./sheetData";
import { usedArea } from "./usedArea";

/** Excel.Worksheet over one SheetData; members are named as on the wire. */
export class HostWorksheet {
  constructor(
    readonly workbook: HostWorkbook,
    readonly data: SheetData
  ) {}

  get _Id(): string {
    return `{${this.data.name}}`;
  }
  get Name(): string {
    return this.data.name;
  }

  /** The host keeps no formats apart from values, so the used range is that of the values either way. */
  GetUsedRangeOrNullObject(): HostRange | HostNull {
    const area = usedArea(this.data.values);
    return area ? new HostRange(this, area) : new HostNull();
  }
  GetRange(address: string): HostRange {
    return new HostRange(this, parseAddress(address));
  }
  Activate(): void {
    if (this.data.hidden)
      throw new ExcelFailure("InvalidOperation", "A hidden sheet is not activated.");
    this.workbook.activeSheet = this.data.name;
  }
}
