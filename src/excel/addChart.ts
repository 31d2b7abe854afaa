import { cellAddress } from "../core/area/address";
import type { PlacedTable } from "../core/present/layOut";
import { axisMinimum, chartRows, seriesColors } from "../core/present/reportChart";

/**
 * Queues a native chart of a table on the rows kept free under it, `width` columns wide: the first row on top, the colours of
 * the report, falling lines dashed so that grey print shows them too.
 */
export function addChart(sheet: Excel.Worksheet, placed: PlacedTable, width: number): void {
  const { table, headerRow, lastRow, chartRow } = placed;
  const { chart: wanted, totals = 0 } = table;
  if (wanted === undefined || chartRow === null) return;
  const { kind, names, values, title, scale } = wanted;
  const slopes = kind === "slopes";
  const rows = lastRow - headerRow + 1 - totals;
  const source = sheet.getRangeByIndexes(headerRow, names, rows, values + 1);
  const chart = sheet.charts.add(
    slopes ? "LineMarkers" : "BarClustered",
    source,
    slopes ? "Rows" : "Columns"
  );
  chart.title.text = title;
  const several = slopes || values > 1;
  chart.legend.visible = several;
  if (several) chart.legend.position = slopes ? "Right" : "Bottom";
  const { valueAxis, categoryAxis } = chart.axes;
  if (scale === "percent") {
    valueAxis.minimum = axisMinimum(table);
    valueAxis.maximum = 1;
  }
  if (!slopes) categoryAxis.reversePlotOrder = true;
  const colors = seriesColors(table);
  const falls = wanted.colors[1];
  colors.forEach((color, k) => {
    const { format } = chart.series.getItemAt(k);
    if (!slopes) format.fill.setSolidColor(`#${color}`);
    else {
      format.line.color = `#${color}`;
      if (color === falls) format.line.lineStyle = "Dash";
    }
  });
  const last = chartRow + chartRows(table) - 1;
  chart.setPosition(cellAddress(chartRow, 0), cellAddress(last, width - 1));
}
