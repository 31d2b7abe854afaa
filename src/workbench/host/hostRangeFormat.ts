import { HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { Area } from "../../core/area/area";
import { HostBorders } from "./hostBorders";
import { HostFill } from "./hostFill";
import { HostFont } from "./hostFont";
import type { HostWorksheet } from "./hostWorksheet";
import { refuseHeight, refuseWidth } from "./refuseValue";

const HORIZONTAL: Record<string, HorizontalAlign> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
};
const VERTICAL: Record<string, VerticalAlign> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

/** Excel.RangeFormat. */
export class HostRangeFormat {
  static readonly since = {
    AutofitColumns: 1.2,
    AutofitRows: 1.2,
    ColumnWidth: 1.2,
    RowHeight: 1.2,
  };

  constructor(
    private readonly sheet: HostWorksheet,
    private readonly area: Area
  ) {}

  get Fill(): HostFill {
    return new HostFill(this.sheet, this.area);
  }
  get Font(): HostFont {
    return new HostFont(this.sheet, this.area);
  }
  get Borders(): HostBorders {
    return new HostBorders(this.sheet, this.area);
  }
  get WrapText(): boolean {
    return this.style.tb === WrapStrategy.WRAP;
  }
  set WrapText(wrap: boolean) {
    this.sheet.beforeChange();
    const tb = wrap ? WrapStrategy.WRAP : WrapStrategy.UNSPECIFIED;
    this.sheet.cells.restyle(this.area, { tb });
  }
  get HorizontalAlignment(): string {
    return nameOf(HORIZONTAL, this.style.ht) ?? "General";
  }
  set HorizontalAlignment(name: string) {
    this.sheet.beforeChange();
    this.sheet.cells.restyle(this.area, { ht: HORIZONTAL[name] ?? HorizontalAlign.UNSPECIFIED });
  }
  get VerticalAlignment(): string {
    return nameOf(VERTICAL, this.style.vt) ?? "Bottom";
  }
  set VerticalAlignment(name: string) {
    this.sheet.beforeChange();
    this.sheet.cells.restyle(this.area, { vt: VERTICAL[name] ?? VerticalAlign.BOTTOM });
  }
  /** In points; Univer counts pixels of 0.75 points. */
  get ColumnWidth(): number {
    return this.sheet.data.getColumnWidth(this.area.left) * 0.75;
  }
  set ColumnWidth(points: number) {
    this.sheet.beforeChange();
    refuseWidth(points);
    this.sheet.sizes.setWidth(this.area.left, this.area.right, points / 0.75);
  }
  /** In points, as `ColumnWidth`. A row whose height was set keeps it, whatever is written into it. */
  get RowHeight(): number {
    return this.sheet.data.getRowHeight(this.area.top) * 0.75;
  }
  set RowHeight(points: number) {
    this.sheet.beforeChange();
    refuseHeight(points);
    this.sheet.sizes.setHeight(this.area.top, this.area.bottom, points / 0.75);
  }

  private get style() {
    return this.sheet.cells.style(this.area.top, this.area.left);
  }
}

function nameOf(names: Record<string, number>, value: unknown): string | undefined {
  return Object.entries(names).find(([, known]) => known === value)?.[0];
}
