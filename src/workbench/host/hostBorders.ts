import { BorderStyleTypes, type IBorderData } from "@univerjs/core";
import type { Area } from "../../core/grid/grid";
import { ExcelFailure } from "./excelFailure";
import type { HostWorksheet } from "./hostWorksheet";

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
];

/** Excel.RangeBorderCollection. */
export class HostBorders {
  constructor(
    private readonly sheet: HostWorksheet,
    private readonly area: Area
  ) {}

  GetItem(side: string): HostBorder {
    if (!SIDES.includes(side)) throw new ExcelFailure("InvalidArgument", `No border ${side}`);
    return new HostBorder(this.sheet, this.area, side);
  }
}

/** Excel.RangeBorder: one side of a range, thin. */
export class HostBorder {
  constructor(
    private readonly sheet: HostWorksheet,
    private readonly area: Area,
    private readonly side: string
  ) {}

  get Style(): string {
    const { top, left } = this.area;
    return this.sheet.cells.style(top, left).bd?.t ? "Continuous" : "None";
  }
  set Style(style: string) {
    if (style !== "Continuous") throw new ExcelFailure("InvalidArgument", `No style ${style}`);
    this.sheet.beforeChange();
    this.draw("#000000");
  }
  get Color(): string {
    return this.sheet.cells.style(this.area.top, this.area.left).bd?.t?.cl.rgb ?? "#000000";
  }
  set Color(rgb: string) {
    this.sheet.beforeChange();
    this.draw(rgb);
  }

  private draw(rgb: string): void {
    const line = { s: BorderStyleTypes.THIN, cl: { rgb } };
    const { top, left, bottom, right } = this.area;
    const row = (r: number) => ({ top: r, bottom: r, left, right });
    const column = (c: number) => ({ top, bottom, left: c, right: c });
    if (this.side === "EdgeTop") this.add(row(top), { t: line });
    else if (this.side === "EdgeBottom") this.add(row(bottom), { b: line });
    else if (this.side === "EdgeLeft") this.add(column(left), { l: line });
    else if (this.side === "EdgeRight") this.add(column(right), { r: line });
    else if (this.side === "InsideHorizontal")
      this.add({ ...this.area, bottom: bottom - 1 }, { b: line });
    else this.add({ ...this.area, right: right - 1 }, { r: line });
  }

  private add(area: Area, bd: IBorderData): void {
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) {
        const before = this.sheet.cells.style(row, column).bd ?? {};
        const one = { top: row, bottom: row, left: column, right: column };
        this.sheet.cells.restyle(one, { bd: { ...before, ...bd } });
      }
  }
}
