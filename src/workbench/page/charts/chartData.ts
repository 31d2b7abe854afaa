import type { Area } from "../../../core/area/area";
import type { DrawnChart } from "../../../ooxml/chart/drawnChart";
import { drawnChart, seriesAreas } from "../../host/drawnCharts";
import type { HostChart } from "../../host/hostChart";
import type { HostWorksheet } from "../../host/hostWorksheet";

/** A chart with what its cells hold now. */
export interface ChartData extends Pick<
  DrawnChart,
  "kind" | "title" | "limits" | "legend" | "labelSize"
> {
  /** What the values are of: counties, dates. */
  labels: string[];
  series: {
    name: string;
    values: (number | null)[];
    /** RRGGBB. */
    color: string;
    mark?: string;
    dashed: boolean;
  }[];
  /** The values are shares, shown as per cent. */
  percent: boolean;
}

/** What is to be drawn of a chart; null for one of a kind that the page does not draw. */
export function chartData(sheet: HostWorksheet, chart: HostChart): ChartData | null {
  const drawn = drawnChart(chart, sheet.Name);
  const areas = seriesAreas(chart);
  const [first] = areas;
  if (drawn === null || first === undefined) return null;
  const { kind, title, limits, legend, labelSize } = drawn;
  return {
    ...{ kind, title, limits, legend, labelSize },
    labels: held(sheet, first.categories).map(String),
    series: areas.map(({ name, values }, k) => {
      const { color = "4472C4", mark, dashed = false } = drawn.series[k] ?? {};
      return {
        name: held(sheet, name).map(String).join(""),
        values: held(sheet, values).map((value) => (typeof value === "number" ? value : null)),
        color,
        ...(mark !== undefined && { mark }),
        dashed,
      };
    }),
    percent: sheet.cells.format(first.values.top, first.values.left).includes("%"),
  };
}

/** The values of the cells of an area, row by row. */
function held({ cells }: HostWorksheet, { top, left, bottom, right }: Area): unknown[] {
  return Array.from({ length: bottom - top + 1 }, (_row, r) =>
    Array.from({ length: right - left + 1 }, (_column, c) => cells.value(top + r, left + c))
  ).flat();
}
