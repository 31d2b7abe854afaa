import { BooleanNumber, type IStyleData } from "@univerjs/core";
import type { Area } from "../../core/area/area";
import type { HostWorksheet } from "./hostWorksheet";
import { refuseColor } from "./refuseValue";

/** Excel.RangeFont. */
export class HostFont {
  constructor(
    private readonly sheet: HostWorksheet,
    private readonly area: Area
  ) {}

  get Bold(): boolean {
    return this.style.bl === BooleanNumber.TRUE;
  }
  set Bold(on: boolean) {
    this.set({ bl: on ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }
  get Italic(): boolean {
    return this.style.it === BooleanNumber.TRUE;
  }
  set Italic(on: boolean) {
    this.set({ it: on ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }
  get Color(): string {
    return this.style.cl?.rgb ?? "#000000";
  }
  set Color(rgb: string) {
    refuseColor(rgb);
    this.set({ cl: { rgb } });
  }
  get Name(): string {
    return this.style.ff ?? "宋体";
  }
  set Name(ff: string) {
    this.set({ ff });
  }
  get Size(): number {
    return this.style.fs ?? 11;
  }
  set Size(fs: number) {
    this.set({ fs });
  }

  private get style(): IStyleData {
    return this.sheet.cells.style(this.area.top, this.area.left);
  }
  private set(style: IStyleData): void {
    this.sheet.beforeChange();
    this.sheet.cells.restyle(this.area, style);
  }
}
