import type { Area } from "../../core/area/area";
import { ExcelFailure } from "./excelFailure";
import { HostConditionalFormat } from "./hostConditionalFormat";
import { HostNull } from "./hostNull";
import type { HostWorksheet } from "./hostWorksheet";
import { overlap } from "./overlap";
import type { RuleData } from "./ruleData";

const TYPES: readonly string[] = ["Custom", "CellValue", "DataBar", "ColorScale"];

/** Excel.ConditionalFormatCollection: the rules that touch a range, or several, in order of priority. */
export class HostConditionalFormats {
  static readonly since = {
    Add: 1.6,
    GetItem: 1.6,
    GetItemAt: 1.6,
    GetCount: 1.6,
    ClearAll: 1.6,
    GetItemOrNullObject: 1.14,
  };

  constructor(
    private readonly sheet: HostWorksheet,
    private readonly areas: readonly Area[]
  ) {}

  get _Items(): HostConditionalFormat[] {
    const first = this.areas[0] ?? this.sheet.whole;
    return this.sheet.rules.order.flatMap((id) =>
      this.sheet.rules.get(id)?.areas.some((area) => this.areas.some((own) => overlap(area, own)))
        ? [new HostConditionalFormat(this.sheet, id, first)]
        : []
    );
  }
  GetCount(): number {
    return this._Items.length;
  }
  GetItemAt(index: number): HostConditionalFormat {
    const item = this._Items[index];
    if (!item) throw new ExcelFailure("InvalidArgument", `No conditional format ${index}`);
    return item;
  }
  GetItem(id: string): HostConditionalFormat {
    const item = this.GetItemOrNullObject(id);
    if (item instanceof HostNull)
      throw new ExcelFailure("ItemNotFound", `No conditional format ${id}`);
    return item;
  }
  GetItemOrNullObject(id: string): HostConditionalFormat | HostNull {
    return this._Items.find((item) => item.Id === id) ?? new HostNull();
  }
  Add(type: string): HostConditionalFormat {
    this.sheet.beforeChange();
    if (!TYPES.includes(type))
      throw new ExcelFailure("NotImplemented", `The embedded host has no ${type} formats.`);
    const rule: RuleData = { type: type as RuleData["type"], areas: [...this.areas] };
    const id = this.sheet.rules.add(rule);
    return new HostConditionalFormat(this.sheet, id, this.areas[0] ?? this.sheet.whole);
  }
  ClearAll(): void {
    this.sheet.beforeChange();
    for (const { Id } of this._Items) this.sheet.rules.delete(Id);
  }
}
