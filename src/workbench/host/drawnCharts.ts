import type { Area } from "../../core/area/area";
import { parseArea } from "../../core/area/parseArea";
import { cellsOn, type DrawnChart, type DrawnSeries } from "../../ooxml/chart/drawnChart";
import type { HostChart } from "./hostChart";
import type { HostWorksheet } from "./hostWorksheet";

/** The charts that were made on a sheet, as a file holds them; those of kinds or places that it lacks are left out. */
export function drawnCharts(sheet: HostWorksheet): DrawnChart[] {
  return sheet.Charts.made.flatMap((chart) => drawnChart(chart, sheet.Name) ?? []);
}

/** A chart as a file holds it; null for one of a kind or place that it lacks. `sheet` is the name of its sheet. */
export function drawnChart(chart: HostChart, sheet: string): DrawnChart | null {
  const [first, last] = chart.position;
  const kind = KINDS[chart.type];
  if (kind === undefined || first === undefined || last === undefined) return null;
  if (chart.seriesBy !== (kind === "lines" ? "Rows" : "Columns")) return null;
  const { top, left } = parseArea(first);
  const { bottom, right } = parseArea(last);
  const { Minimum: min, Maximum: max } = chart.Axes.ValueAxis;
  const size = chart.Axes.CategoryAxis.kept["FontSize"];
  return {
    kind,
    title: String(chart.Title.Text),
    series: seriesOf(chart, sheet),
    limits: typeof min === "number" && typeof max === "number" ? { min, max } : null,
    legend: chart.Legend.Visible === true,
    labelSize: typeof size === "number" ? size : null,
    area: { top, left, bottom, right },
  };
}

const KINDS: Readonly<Record<string, DrawnChart["kind"]>> = {
  BarClustered: "bars",
  LineMarkers: "lines",
};

/** The cells of one series of a chart: its name, what its values are of, and these. */
interface SeriesAreas {
  name: Area;
  categories: Area;
  values: Area;
}

/** The source's first row and first column hold names; bars have a series a column, lines one a row. */
function seriesAreas({ source, seriesBy, Series }: HostChart): SeriesAreas[] {
  const { top, left, bottom, right } = parseArea(source);
  return Series._Items.map((_series, k): SeriesAreas => {
    const [row, column] = [top + 1 + k, left + 1 + k];
    if (seriesBy === "Columns")
      return {
        name: { top, left: column, bottom: top, right: column },
        categories: { top: top + 1, left, bottom, right: left },
        values: { top: top + 1, left: column, bottom, right: column },
      };
    return {
      name: { top: row, left, bottom: row, right: left },
      categories: { top, left: left + 1, bottom: top, right },
      values: { top: row, left: left + 1, bottom: row, right },
    };
  });
}

function seriesOf(chart: HostChart, sheet: string): DrawnSeries[] {
  const areas = seriesAreas(chart);
  const lines = chart.seriesBy === "Rows";
  return chart.Series._Items.flatMap(({ Format, MarkerStyle }, k): DrawnSeries[] => {
    const own = areas[k];
    if (own === undefined) return [];
    return [
      {
        name: cellsOn(sheet, own.name),
        categories: cellsOn(sheet, own.categories),
        values: cellsOn(sheet, own.values),
        color: digits(lines ? Format.Line.Color : Format.Fill.color),
        ...(lines && MarkerStyle !== "Automatic" && { mark: MarkerStyle.toLowerCase() }),
        ...(lines && { dashed: Format.Line.LineStyle === "Dash" }),
      },
    ];
  });
}

/** RRGGBB; the first of the office theme's colours where none was set. */
function digits(color: string): string {
  return color === "" ? "4472C4" : color.replace("#", "").toUpperCase();
}
