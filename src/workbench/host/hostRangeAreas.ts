import { areaAddress } from "../../core/area/address";
import type { Area } from "../../core/area/area";
import { HostConditionalFormats } from "./hostConditionalFormats";
import { HostRange } from "./hostRange";
import type { HostWorksheet } from "./hostWorksheet";
import { KeptObject } from "./keptObject";

/** Excel.RangeAreas: several ranges of one sheet. */
export class HostRangeAreas extends KeptObject {
  static readonly since = { Select: 1.18 };

  constructor(
    sheet: HostWorksheet,
    private readonly list: readonly Area[]
  ) {
    super(sheet);
  }

  get Address(): string {
    return this.list.map((area) => `${this.sheet.Name}!${areaAddress(area)}`).join(",");
  }
  get AreaCount(): number {
    return this.list.length;
  }
  get Areas(): { _Items: HostRange[] } {
    return { _Items: this.list.map((area) => new HostRange(this.sheet, area)) };
  }
  Select(): void {
    const [first, ...others] = this.list;
    if (first !== undefined) this.sheet.workbook.select(this.sheet, first, others);
  }
  get ConditionalFormats(): HostConditionalFormats {
    return new HostConditionalFormats(this.sheet, this.list);
  }
}
