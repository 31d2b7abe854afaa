import { areaAddress } from "../../core/area/address";
import { ExcelFailure } from "./excelFailure";
import { HostChart } from "./hostChart";
import type { HostRange } from "./hostRange";
import type { HostWorksheet } from "./hostWorksheet";
import { refuseChoice } from "./refuseValue";
import { CHART_TYPES } from "./choices";

/** Excel.ChartCollection: definitions are kept, nothing is drawn. */
export class HostCharts {
  readonly _Items: HostChart[] = [];

  constructor(private readonly sheet: HostWorksheet) {}

  GetCount(): number {
    return this._Items.length;
  }
  /** By its name or id. */
  GetItem(key: string): HostChart {
    const found = this._Items.find(({ Name, _Id }) => Name === key || _Id === key);
    if (!found) throw new ExcelFailure("ItemNotFound", `No chart ${key}`);
    return found;
  }
  remove(chart: HostChart): void {
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
