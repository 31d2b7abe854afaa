import { layOut, type PlacedTable } from "../../core/present/layOut";
import type { Report } from "../../core/present/report";
import { axisMinimum, barColor, labelSize, lineLook } from "../../core/present/reportChart";
import { cellsOn, type DrawnChart, type DrawnSeries } from "../chart/drawnChart";

/** The charts of a report on the rows kept free for them; `sheet` is the name of its sheet. [] for a report without any. */
export function reportCharts(report: Report, sheet: string): DrawnChart[] {
  const { tables, widths } = layOut(report);
  return tables.flatMap((placed): DrawnChart[] => {
    const { table, chartArea } = placed;
    const { chart } = table;
    if (chart === undefined || chartArea === null) return [];
    return [
      {
        kind: chart.kind,
        title: chart.title,
        series: seriesOf(placed, sheet),
        limits: chart.scale === "percent" ? { min: axisMinimum(table), max: 1 } : null,
        legend: chart.kind === "lines" || chart.values > 1,
        labelSize: labelSize(table, chartArea.bottom - chartArea.top + 1),
        area: { ...chartArea, left: 0, right: widths.length - 1 },
      },
    ];
  });
}

function seriesOf(placed: PlacedTable, sheet: string): DrawnSeries[] {
  const { table, headerRow, firstRow, lastRow } = placed;
  const { chart, totals = 0 } = table;
  if (chart === undefined) return [];
  const { names, values } = chart;
  const last = lastRow - totals;
  const cells = (top: number, left: number, bottom: number, right: number) =>
    cellsOn(sheet, { top, left, bottom, right });
  const [from, to] = [names + 1, names + values];
  if (chart.kind === "lines")
    return Array.from({ length: last - firstRow + 1 }, (_, k) => ({
      name: cells(firstRow + k, names, firstRow + k, names),
      categories: cells(headerRow, from, headerRow, to),
      values: cells(firstRow + k, from, firstRow + k, to),
      ...lineLook(k),
    }));
  return Array.from({ length: values }, (_, k) => ({
    name: cells(headerRow, from + k, headerRow, from + k),
    categories: cells(firstRow, names, last, names),
    values: cells(firstRow, from + k, last, from + k),
    color: barColor(chart, k),
  }));
}
