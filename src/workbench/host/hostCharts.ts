import { areaAddress } from "../../core/area/address";
import { ExcelFailure } from "./excelFailure";
import { HostChart } from "./hostChart";
import { HostFiledChart } from "./hostFiledChart";
import type { HostRange } from "./hostRange";
import type { HostWorksheet } from "./hostWorksheet";
import { refuseChoice } from "./refuseValue";
import { CHART_TYPES } from "./choices";

/** Excel.ChartCollection: definitions are kept, nothing is drawn. */
export class HostCharts {
  readonly _Items: (HostChart | HostFiledChart)[] = [];

  constructor(private readonly sheet: HostWorksheet) {}

  GetCount(): number {
    return this._Items.length;
  }
  /** By its name or id. */
  GetItem(key: string): HostChart | HostFiledChart {
    const found = this._Items.find(({ Name, _Id }) => Name === key || _Id === key);
    if (!found) throw new ExcelFailure("ItemNotFound", `No chart ${key}`);
    return found;
  }
  /** Those that the add-in made. */
  get made(): HostChart[] {
    return this._Items.filter((chart) => chart instanceof HostChart);
  }
  /** Those of the file, by the ids of their relationships. */
  get filed(): string[] {
    return this._Items.flatMap((chart) =>
      chart instanceof HostFiledChart ? [chart.relation] : []
    );
  }
  remove(chart: HostChart | HostFiledChart): void {
    this.sheet.beforeChange();
    this._Items.splice(this._Items.indexOf(chart), 1);
  }

  Add(type: string, source: HostRange, seriesBy = "Auto"): HostChart {
    this.sheet.beforeChange();
    refuseChoice("type of chart", type, CHART_TYPES);
    refuseChoice("way of series", seriesBy, ["Auto", "Columns", "Rows"]);
    const chart = new HostChart(this.sheet, type, areaAddress(source.area), seriesBy);
    this._Items.push(chart);
    return chart;
  }
}
