import { HostChartPart } from "./hostChartPart";
import { HostChartSeriesList } from "./hostChartSeries";
import type { HostWorksheet } from "./hostWorksheet";

/** Excel.Chart: its definition, as a program gave it. */
export class HostChart {
  static readonly since = { SetPosition: 1.1 };
  readonly Title: HostChartPart;
  readonly Legend: HostChartPart;
  readonly DataLabels: HostChartPart;
  readonly Series: HostChartSeriesList;
  readonly Axes: { CategoryAxis: HostChartPart; ValueAxis: HostChartPart };
  position: string[] = [];
  private name: string;

  constructor(
    private readonly sheet: HostWorksheet,
    readonly type: string,
    readonly source: string,
    readonly seriesBy: string
  ) {
    // Excel names charts by number.
    this.name = `Chart ${sheet.Charts.GetCount() + 1}`;
    this.Title = new HostChartPart(sheet);
    this.Legend = new HostChartPart(sheet);
    this.DataLabels = new HostChartPart(sheet);
    this.Series = new HostChartSeriesList(sheet, this);
    this.Axes = { CategoryAxis: new HostChartPart(sheet), ValueAxis: new HostChartPart(sheet) };
  }

  get _Id(): string {
    return `{chart-${this.sheet._Id}-${this.source}}`;
  }
  get Name(): string {
    return this.name;
  }
  set Name(name: string) {
    this.sheet.beforeChange();
    this.name = name;
  }
  Delete(): void {
    this.sheet.Charts.remove(this);
  }
  SetPosition(from: string, to: string): void {
    this.sheet.beforeChange();
    this.position = [from, to];
  }
}
