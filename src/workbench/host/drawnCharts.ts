import { parseArea } from "../../core/area/parseArea";
import { cellsOn, type DrawnChart, type DrawnSeries } from "../../ooxml/chart/drawnChart";
import type { HostChart } from "./hostChart";
import type { HostWorksheet } from "./hostWorksheet";

/** The charts that were made on a sheet, as a file holds them; those of kinds or places that it lacks are left out. */
export function drawnCharts(sheet: HostWorksheet): DrawnChart[] {
  return sheet.Charts.made.flatMap((chart): DrawnChart[] => {
    const [first, last] = chart.position;
    const kind = KINDS[chart.type];
    if (kind === undefined || first === undefined || last === undefined) return [];
    if (chart.seriesBy !== (kind === "lines" ? "Rows" : "Columns")) return [];
    const { top, left } = parseArea(first);
    const { bottom, right } = parseArea(last);
    const { Minimum: min, Maximum: max } = chart.Axes.ValueAxis;
    return [
      {
        kind,
        title: String(chart.Title.Text),
        series: seriesOf(chart, sheet.Name),
        limits: typeof min === "number" && typeof max === "number" ? { min, max } : null,
        legend: chart.Legend.Visible === true,
        area: { top, left, bottom, right },
      },
    ];
  });
}

const KINDS: Readonly<Record<string, DrawnChart["kind"]>> = {
  BarClustered: "bars",
  LineMarkers: "lines",
};

/** The source's first row and first column hold names; bars have a series a column, lines one a row. */
function seriesOf({ source, seriesBy, Series }: HostChart, sheet: string): DrawnSeries[] {
  const { top, left, bottom, right } = parseArea(source);
  const cells = (area: readonly [number, number, number, number]) =>
    cellsOn(sheet, { top: area[0], left: area[1], bottom: area[2], right: area[3] });
  return Series._Items.map(({ Format, MarkerStyle }, k): DrawnSeries => {
    const at = k + 1;
    if (seriesBy === "Columns")
      return {
        name: cells([top, left + at, top, left + at]),
        categories: cells([top + 1, left, bottom, left]),
        values: cells([top + 1, left + at, bottom, left + at]),
        color: digits(Format.Fill.color),
      };
    return {
      name: cells([top + at, left, top + at, left]),
      categories: cells([top, left + 1, top, right]),
      values: cells([top + at, left + 1, top + at, right]),
      color: digits(Format.Line.Color),
      ...(MarkerStyle !== "Automatic" && { mark: MarkerStyle.toLowerCase() }),
      dashed: Format.Line.LineStyle === "Dash",
    };
  });
}

/** RRGGBB; the first of the office theme's colours where none was set. */
function digits(color: string): string {
  return color === "" ? "4472C4" : color.replace("#", "").toUpperCase();
}
