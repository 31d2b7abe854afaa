import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
  type ChartConfiguration,
  type PointStyle,
} from "chart.js";
import type { ChartData } from "./chartData";

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title
);

const FONT = "'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";
/** Points of a picture to one of the page, so that it stays sharp when the grid is made larger. */
const SHARPNESS = 2;
/** Points of a pixel. */
const POINT = 0.75;
const [INK, LINE] = ["#262626", "#d9d9d9"];

/** A picture of a chart, `width` × `height` pixels of the page, black on white in any look, as Excel draws it. */
export function drawChart(data: ChartData, width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [width, height];
  const chart = new Chart(canvas, configuration(data));
  const picture = document.createElement("canvas");
  [picture.width, picture.height] = [canvas.width, canvas.height];
  const ink = picture.getContext("2d");
  if (ink) {
    ink.fillStyle = "#ffffff";
    ink.fillRect(0, 0, picture.width, picture.height);
    ink.drawImage(canvas, 0, 0);
  }
  chart.destroy();
  return picture;
}

function configuration(data: ChartData): ChartConfiguration<"bar" | "line", (number | null)[]> {
  const { kind, title, limits, legend, labelSize, labels, series, percent } = data;
  const lines = kind === "lines";
  const shown = (value: string | number) =>
    percent ? `${Math.round(Number(value) * 100)}%` : Number(value).toLocaleString("zh-CN");
  const values = {
    ...(limits && { min: limits.min, max: limits.max }),
    ticks: { callback: shown, color: INK, font: { family: FONT } },
    grid: { color: LINE },
  };
  const names = {
    // Every county is named: a bar that nobody can tell is of no use.
    ticks: {
      autoSkip: false,
      color: INK,
      font: { family: FONT, ...(labelSize !== null && { size: labelSize / POINT }) },
    },
    grid: { display: false },
  };
  return {
    type: lines ? "line" : "bar",
    data: {
      labels,
      datasets: series.map(({ name, values: data, color, mark, dashed }) => ({
        label: name,
        data,
        borderColor: `#${color}`,
        backgroundColor: `#${color}`,
        ...(lines && {
          pointStyle: MARKS[mark ?? "circle"] ?? "circle",
          pointRadius: 5,
          borderWidth: 2.25,
          borderDash: dashed ? [8, 5] : [],
        }),
      })),
    },
    options: {
      animation: false,
      responsive: false,
      devicePixelRatio: SHARPNESS,
      indexAxis: lines ? "x" : "y",
      layout: { padding: 10 },
      scales: lines ? { x: names, y: values } : { x: values, y: names },
      plugins: {
        title: { display: true, text: title, color: INK, font: { family: FONT, size: 14 } },
        legend: {
          display: legend,
          position: lines ? "right" : "bottom",
          labels: { color: INK, font: { family: FONT }, usePointStyle: lines },
        },
      },
    },
  };
}

/** The library's names of the marks of points. */
const MARKS: Readonly<Record<string, PointStyle>> = {
  circle: "circle",
  square: "rect",
  triangle: "triangle",
  diamond: "rectRot",
  x: "crossRot",
  plus: "cross",
};
