import { parseArea } from "../../../core/area/parseArea";
import type { HostWorksheet } from "../../host/hostWorksheet";
import type { Corner, Drawing } from "../../host/xlsx/readDrawings";
import { drawnChart } from "../../host/drawnCharts";
import { chartData, type ChartData } from "./chartData";

/** The charts that the add-in wrote to a sheet, by where it put them, with what there is to draw. */
export function chartsWritten(sheet: HostWorksheet): (Drawing & { data: ChartData | null })[] {
  return sheet.Charts.made.flatMap((chart) => {
    const [first, last] = chart.position;
    if (first === undefined || last === undefined) return [];
    const { top, left } = parseArea(first);
    const end = parseArea(last);
    const drawn = drawnChart(chart, sheet.Name);
    const corner = (row: number, column: number): Corner => ({ row, column, x: 0, y: 0 });
    return [
      {
        kind: "chart" as const,
        name: String(chart.Title.Text),
        from: corner(top, left),
        to: corner(end.bottom + 1, end.right + 1),
        written: true as const,
        data: drawn && chartData(sheet.workbook, drawn),
      },
    ];
  });
}
