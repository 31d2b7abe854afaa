import { cellAddress } from "../core/area/address";
import type { PlacedTable } from "../core/present/layOut";
import {
  axisMinimum,
  barColor,
  labelSize,
  lineLook,
  type LineLook,
} from "../core/present/reportChart";

/**
 * Queues a native chart of a table on the rows kept free under it, `width` columns wide: the first row on top, in the looks of
 * the report.
 */
export function addChart(sheet: Excel.Worksheet, placed: PlacedTable, width: number): void {
  const { table, headerRow, lastRow, chartArea } = placed;
  const { chart: wanted, totals = 0 } = table;
  if (wanted === undefined || chartArea === null) return;
  const { kind, names, values, title, scale } = wanted;
  const lines = kind === "lines";
  const rows = lastRow - headerRow + 1 - totals;
  const source = sheet.getRangeByIndexes(headerRow, names, rows, values + 1);
  const chart = sheet.charts.add(
    lines ? "LineMarkers" : "BarClustered",
    source,
    lines ? "Rows" : "Columns"
  );
  chart.title.text = title;
  const several = lines || values > 1;
  chart.legend.visible = several;
  if (several) chart.legend.position = lines ? "Right" : "Bottom";
  const { valueAxis, categoryAxis } = chart.axes;
  if (scale === "percent") {
    valueAxis.minimum = axisMinimum(table);
    valueAxis.maximum = 1;
  }
  if (!lines) {
    categoryAxis.reversePlotOrder = true;
    // Every county is named, in letters that have room.
    categoryAxis.tickLabelSpacing = 1;
    const size = labelSize(table, chartArea.bottom - chartArea.top + 1);
    if (size !== null) categoryAxis.format.font.size = size;
  }
  const count = lines ? rows - 1 : values;
  for (let k = 0; k < count; k++) {
    const series = chart.series.getItemAt(k);
    if (lines) dressLine(series, lineLook(k));
    else series.format.fill.setSolidColor(`#${barColor(wanted, k)}`);
  }
  chart.setPosition(cellAddress(chartArea.top, 0), cellAddress(chartArea.bottom, width - 1));
}

const MARKS = {
  circle: "Circle",
  square: "Square",
  triangle: "Triangle",
  diamond: "Diamond",
  x: "X",
  plus: "Plus",
} as const;

function dressLine(series: Excel.ChartSeries, { color, mark, dashed }: LineLook): void {
  const { line } = series.format;
  line.color = `#${color}`;
  if (dashed) line.lineStyle = "Dash";
  series.markerStyle = MARKS[mark];
  series.markerForegroundColor = `#${color}`;
  series.markerBackgroundColor = `#${color}`;
}
