import { parseArea } from "../../core/area/parseArea";
import { ExcelFailure } from "./excelFailure";
import type { HostChart } from "./hostChart";
import type { HostWorksheet } from "./hostWorksheet";
import { MARKER_STYLES } from "./choices";
import { refuseChoice, refuseColor } from "./refuseValue";

/** Excel.ChartSeriesCollection: one a column, or a row, of the chart's source behind its names. */
export class HostChartSeriesList {
  readonly _Items: HostChartSeries[];

  constructor(sheet: HostWorksheet, { source, seriesBy }: HostChart) {
    const area = parseArea(source);
    const count =
      seriesBy === "Rows" ? area.bottom - area.top : Math.max(1, area.right - area.left);
    this._Items = Array.from({ length: count }, () => new HostChartSeries(sheet));
  }

  GetCount(): number {
    return this._Items.length;
  }
  GetItemAt(index: number): HostChartSeries {
    const item = this._Items[index];
    if (!item) throw new ExcelFailure("InvalidArgument", `No series ${index} in the chart.`);
    return item;
  }
}

/** Excel.ChartSeries, its format. */
class HostChartSeries {
  static readonly since = {
    MarkerStyle: 1.7,
    MarkerForegroundColor: 1.7,
    MarkerBackgroundColor: 1.7,
  };
  private mark = "Automatic";
  private readonly markColors = { fore: "", back: "" };
  readonly Format: { Fill: HostChartFill; Line: HostChartLine };

  constructor(private readonly sheet: HostWorksheet) {
    this.Format = { Fill: new HostChartFill(sheet), Line: new HostChartLine(sheet) };
  }

  get MarkerStyle(): string {
    return this.mark;
  }
  set MarkerStyle(style: string) {
    this.sheet.beforeChange();
    refuseChoice("mark of a series", style, MARKER_STYLES);
    this.mark = style;
  }
  get MarkerForegroundColor(): string {
    return this.markColors.fore;
  }
  set MarkerForegroundColor(color: string) {
    this.sheet.beforeChange();
    refuseColor(color);
    this.markColors.fore = color;
  }
  get MarkerBackgroundColor(): string {
    return this.markColors.back;
  }
  set MarkerBackgroundColor(color: string) {
    this.sheet.beforeChange();
    refuseColor(color);
    this.markColors.back = color;
  }
}

/** Excel.ChartFill. */
class HostChartFill {
  color = "";

  constructor(private readonly sheet: HostWorksheet) {}

  SetSolidColor(color: string): void {
    this.sheet.beforeChange();
    refuseColor(color);
    this.color = color;
  }
}

/** Excel.ChartLineFormat. */
class HostChartLine {
  static readonly since = { LineStyle: 1.7 };
  private color = "";
  private style = "Automatic";

  constructor(private readonly sheet: HostWorksheet) {}

  get Color(): string {
    return this.color;
  }
  set Color(color: string) {
    this.sheet.beforeChange();
    refuseColor(color);
    this.color = color;
  }
  get LineStyle(): string {
    return this.style;
  }
  set LineStyle(style: string) {
    this.sheet.beforeChange();
    this.style = style;
  }
}
