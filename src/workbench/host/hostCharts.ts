import { areaAddress } from "../../core/area/address";
import { HostChart } from "./hostChart";
import type { HostRange } from "./hostRange";
import type { HostWorksheet } from "./hostWorksheet";

/** Excel.ChartCollection: definitions are kept, nothing is drawn. */
export class HostCharts {
  readonly _Items: HostChart[] = [];

  constructor(private readonly sheet: HostWorksheet) {}

  Add(type: string, source: HostRange, seriesBy = "Auto"): HostChart {
    this.sheet.beforeChange();
    const chart = new HostChart(this.sheet, type, areaAddress(source.area), seriesBy);
    this._Items.push(chart);
    return chart;
  }
}
