import { areaNamed, type DrawnChart } from "../../../ooxml/chart/drawnChart";
import type { HostWorkbook } from "../../host/hostWorkbook";

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

/** What is to be drawn of a chart; null where cells that it names are not there. */
export function chartData(
  workbook: HostWorkbook,
  { kind, title, limits, legend, labelSize, series }: Omit<DrawnChart, "area">
): ChartData | null {
  const [first] = series;
  const start = first && cellsOf(workbook, first.values);
  const labels = first && cellsOf(workbook, first.categories);
  if (!start || !labels) return null;
  return {
    ...{ kind, title, limits, legend, labelSize },
    labels: labels.values.map(String),
    series: series.map(({ name, values, color, mark, dashed = false }) => ({
      name: (cellsOf(workbook, name)?.values ?? []).map(String).join(""),
      values: (cellsOf(workbook, values)?.values ?? []).map((value) =>
        typeof value === "number" ? value : null
      ),
      color,
      ...(mark !== undefined && { mark }),
      dashed,
    })),
    percent: start.format.includes("%"),
  };
}

/** The values of the cells that a formula names, row by row, and the format of the first; null where they are not there. */
function cellsOf(
  workbook: HostWorkbook,
  formula: string
): { values: unknown[]; format: string } | null {
  const named = areaNamed(formula);
  const sheet = workbook.inOrder().find(({ Name }) => Name === named?.sheet);
  if (named === null || sheet === undefined) return null;
  const { top, left, bottom, right } = named.area;
  const { cells } = sheet;
  const values = Array.from({ length: bottom - top + 1 }, (_row, r) =>
    Array.from({ length: right - left + 1 }, (_column, c) => cells.value(top + r, left + c))
  ).flat();
  return { values, format: cells.format(top, left) };
}
