import { BorderStyleTypes } from "@univerjs/core";
import type { Area } from "../../core/area/area";
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
    const { top, left, bottom, right } = this.area;
    const single =
      (side === "InsideHorizontal" && top === bottom) ||
      (side === "InsideVertical" && left === right);
    if (!SIDES.includes(side) || single)
      throw new ExcelFailure("InvalidArgument", `No border ${side}`);
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
    if (this.side === "EdgeTop") this.sheet.cells.drawBorder(row(top), { t: line });
    else if (this.side === "EdgeBottom") this.sheet.cells.drawBorder(row(bottom), { b: line });
    else if (this.side === "EdgeLeft") this.sheet.cells.drawBorder(column(left), { l: line });
    else if (this.side === "EdgeRight") this.sheet.cells.drawBorder(column(right), { r: line });
    else if (this.side === "InsideHorizontal")
      this.sheet.cells.drawBorder({ ...this.area, bottom: bottom - 1 }, { b: line });
    else this.sheet.cells.drawBorder({ ...this.area, right: right - 1 }, { r: line });
  }
}
