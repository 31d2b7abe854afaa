import { ExcelHost } from "../../../src/workbench/host/excelHost";
import type { HostChart } from "../../../src/workbench/host/hostChart";
import { chartXml } from "../../../src/ooxml/chart/chartXml";
import { readChart } from "../../../src/workbench/host/xlsx/readChart";
import { drawnChart } from "../../../src/workbench/host/drawnCharts";
import { chartData } from "../../../src/workbench/page/charts/chartData";

const host = new ExcelHost([
  {
    name: "排名",
    values: [
      ["县", "2022年", "2023年"],
      ["椒江", 0.5, 0.75],
      ["黄岩", "缺", 1],
    ],
    formats: [[], ["General", "0.0%", "0.0%"], ["General", "0.0%", "0.0%"]],
  },
]);
afterAll(() => host.dispose());
const sheet = host.workbook.Worksheets.GetItem("排名");

const dataOf = (chart: HostChart) => {
  const drawn = drawnChart(chart, "排名");
  return drawn && chartData(host.workbook, drawn);
};

function chartOf(type: string, by: string): HostChart {
  const chart = sheet.Charts.Add(type, sheet.GetRange("A1:C3"), by);
  chart.Title.Text = "达成度";
  chart.SetPosition("A5", "C12");
  return chart;
}

describe("what is drawn of a chart that the add-in wrote", () => {
  it("is a bar a county for each column of the source, with what the cells hold now", () => {
    const chart = chartOf("BarClustered", "Columns");
    chart.Legend.Visible = true;
    chart.Series.GetItemAt(1).Format.Fill.SetSolidColor("#1f4e79");
    chart.Axes.ValueAxis.Minimum = 0;
    chart.Axes.ValueAxis.Maximum = 1;
    expect(dataOf(chart)).toEqual({
      kind: "bars",
      title: "达成度",
      limits: { min: 0, max: 1 },
      legend: true,
      labelSize: null,
      labels: ["椒江", "黄岩"],
      series: [
        { name: "2022年", values: [0.5, null], color: "4472C4", dashed: false },
        { name: "2023年", values: [0.75, 1], color: "1F4E79", dashed: false },
      ],
      percent: true,
    });
    sheet.GetRange("B2").Values = [[0.25]];
    expect(dataOf(chart)?.series[0]?.values).toEqual([0.25, null]);
    sheet.GetRange("B2").Values = [[0.5]];
  });

  it("is a line a county over the dates, with its mark and dash", () => {
    const chart = chartOf("LineMarkers", "Rows");
    chart.Legend.Visible = false;
    const second = chart.Series.GetItemAt(1);
    second.Format.Line.Color = "#C00000";
    second.Format.Line.LineStyle = "Dash";
    second.MarkerStyle = "Diamond";
    expect(dataOf(chart)).toMatchObject({
      kind: "lines",
      limits: null,
      legend: false,
      labels: ["2022年", "2023年"],
      series: [
        { name: "椒江", values: [0.5, 0.75], dashed: false },
        { name: "黄岩", values: [null, 1], color: "C00000", mark: "diamond", dashed: true },
      ],
    });
  });

  it("is the same when it is read from a file that the add-in's chart was written to", () => {
    for (const [type, by] of [
      ["BarClustered", "Columns"],
      ["LineMarkers", "Rows"],
    ] as const) {
      const chart = chartOf(type, by);
      chart.Legend.Visible = by === "Rows";
      chart.Axes.ValueAxis.Minimum = 0.5;
      chart.Axes.ValueAxis.Maximum = 1;
      chart.Axes.CategoryAxis.Format.Font.Size = 7;
      chart.Series.GetItemAt(0).MarkerStyle = "Square";
      chart.Series.GetItemAt(0).Format.Line.LineStyle = "Dash";
      chart.Series.GetItemAt(1).MarkerStyle = "X";
      const drawn = drawnChart(chart, "排名");
      const read = drawn && readChart(chartXml(drawn));
      expect(read && chartData(host.workbook, read)).toEqual(dataOf(chart));
      expect(dataOf(chart)).not.toBeNull();
    }
  });

  it("is nothing for kinds that the page does not draw, and before it has a place", () => {
    expect(dataOf(chartOf("Pie", "Columns"))).toBeNull();
    expect(dataOf(chartOf("BarClustered", "Auto"))).toBeNull();
    const placeless = sheet.Charts.Add("BarClustered", sheet.GetRange("A1:C3"), "Columns");
    expect(dataOf(placeless)).toBeNull();
  });
});
