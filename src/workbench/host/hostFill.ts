import type { Area } from "../../core/area/area";
import type { HostWorksheet } from "./hostWorksheet";
import { refuseColor } from "./refuseValue";

/** Excel.RangeFill. */
export class HostFill {
  constructor(
    private readonly sheet: HostWorksheet,
    private readonly area: Area
  ) {}

  get Color(): string {
    return this.sheet.cells.style(this.area.top, this.area.left).bg?.rgb ?? "#FFFFFF";
  }
  set Color(rgb: string) {
    this.sheet.beforeChange();
    refuseColor(rgb);
    this.sheet.cells.restyle(this.area, { bg: { rgb } });
  }
}
