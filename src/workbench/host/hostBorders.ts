import { BorderStyleTypes, type IBorderStyleData, type Nullable } from "@univerjs/core";
import type { Area } from "../../core/area/area";
import { ExcelFailure } from "./excelFailure";
import type { HostWorksheet } from "./hostWorksheet";

/** The line of a cell that each side of a range draws first. */
const SIDES: Record<string, "t" | "b" | "l" | "r"> = {
  EdgeTop: "t",
  EdgeBottom: "b",
  EdgeLeft: "l",
  EdgeRight: "r",
  InsideHorizontal: "b",
  InsideVertical: "r",
};

/** Excel tells the style of a line from its weight, Univer has one name for both. */
const LINES: readonly [style: string, weight: string, line: BorderStyleTypes][] = [
  ["Continuous", "Thin", BorderStyleTypes.THIN],
  ["Continuous", "Hairline", BorderStyleTypes.HAIR],
  ["Continuous", "Medium", BorderStyleTypes.MEDIUM],
  ["Continuous", "Thick", BorderStyleTypes.THICK],
  ["Dash", "Thin", BorderStyleTypes.DASHED],
  ["Dash", "Medium", BorderStyleTypes.MEDIUM_DASHED],
  ["Dot", "Thin", BorderStyleTypes.DOTTED],
  ["DashDot", "Thin", BorderStyleTypes.DASH_DOT],
  ["DashDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT],
  ["DashDotDot", "Thin", BorderStyleTypes.DASH_DOT_DOT],
  ["DashDotDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ["SlantDashDot", "Medium", BorderStyleTypes.SLANT_DASH_DOT],
  ["Double", "Thick", BorderStyleTypes.DOUBLE],
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
    if (!(side in SIDES) || single) throw new ExcelFailure("InvalidArgument", `No border ${side}`);
    return new HostBorder(this.sheet, this.area, side);
  }
}

/** Excel.RangeBorder: one side of a range. */
export class HostBorder {
  constructor(
    private readonly sheet: HostWorksheet,
    private readonly area: Area,
    private readonly side: string
  ) {}

  get Style(): string {
    return this.known?.[0] ?? "None";
  }
  set Style(style: string) {
    if (style === "None") {
      this.draw(null);
      return;
    }
    const found =
      LINES.find(([name, weight]) => name === style && weight === this.Weight) ??
      LINES.find(([name]) => name === style);
    if (!found) throw new ExcelFailure("InvalidArgument", `No style ${style}`);
    this.draw({ s: found[2], cl: { rgb: this.Color } });
  }
  get Weight(): string {
    return this.known?.[1] ?? "Thin";
  }
  set Weight(weight: string) {
    const found = LINES.find(([style, name]) => name === weight && style === this.Style);
    if (!found) throw new ExcelFailure("InvalidArgument", `No weight ${weight}`);
    this.draw({ s: found[2], cl: { rgb: this.Color } });
  }
  get Color(): string {
    return this.line?.cl.rgb ?? "#000000";
  }
  set Color(rgb: string) {
    this.draw({ s: this.line?.s ?? BorderStyleTypes.THIN, cl: { rgb } });
  }

  /** The line as the first cell of the range has it. */
  private get line(): Nullable<IBorderStyleData> {
    const { top, left, bottom, right } = this.area;
    const row = this.side === "EdgeBottom" ? bottom : top;
    const column = this.side === "EdgeRight" ? right : left;
    return this.sheet.cells.style(row, column).bd?.[SIDES[this.side] ?? "t"];
  }

  private get known() {
    return LINES.find(([, , line]) => line === this.line?.s);
  }

  private draw(line: IBorderStyleData | null): void {
    this.sheet.beforeChange();
    const { top, left, bottom, right } = this.area;
    const row = (r: number) => ({ top: r, bottom: r, left, right });
    const column = (c: number) => ({ top, bottom, left: c, right: c });
    const { cells } = this.sheet;
    if (this.side === "EdgeTop") cells.drawBorder(row(top), { t: line });
    else if (this.side === "EdgeBottom") cells.drawBorder(row(bottom), { b: line });
    else if (this.side === "EdgeLeft") cells.drawBorder(column(left), { l: line });
    else if (this.side === "EdgeRight") cells.drawBorder(column(right), { r: line });
    else if (this.side === "InsideHorizontal")
      cells.drawBorder({ ...this.area, bottom: bottom - 1 }, { b: line });
    else cells.drawBorder({ ...this.area, right: right - 1 }, { r: line });
  }
}
