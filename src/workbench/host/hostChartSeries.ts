import { parseArea } from "../../core/area/parseArea";
import { ExcelFailure } from "./excelFailure";
import type { HostChart } from "./hostChart";
import type { HostWorksheet } from "./hostWorksheet";
import { refuseColor } from "./refuseValue";

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
  readonly Format: { Fill: HostChartFill; Line: HostChartLine };

  constructor(sheet: HostWorksheet) {
    this.Format = { Fill: new HostChartFill(sheet), Line: new HostChartLine(sheet) };
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
