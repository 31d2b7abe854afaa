import type { Draw } from "../draw/draw";
import type { DrawnSheet } from "../expect/drawnSheet";
import { Paper } from "../paper/paper";
import { drawCounties } from "../words/drawCounties";
import { BENCHMARK_ROWS, STAGES } from "../words/fundingWords";
import { normal } from "../words/normal";

/** Figures by region and stage with a line of the average among them; nothing else is printed. */
export function drawActuals(draw: Draw, sheet: string): DrawnSheet {
  const counties = drawCounties(draw, 4, 14);
  const stages = draw
    .sample(STAGES, draw.int(1, 4))
    .map((names) => ({ name: draw.pick(names), target: draw.int(8000, 42000) }));
  const benchmark = draw.pick(BENCHMARK_ROWS).replace("{province}", counties.province);
  const two = draw.chance(0.2) && !benchmark.includes("全国");
  const regions = counties.members.map((member) => ({
    ...member,
    actuals: stages.map(({ target }) => Math.round(target * (0.55 + 0.6 * draw.unit()))),
  }));
  const lines: { label: string; figures: number[] }[] = regions.map(({ printed, actuals }) => ({
    label: printed,
    figures: actuals,
  }));
  const at = draw.weighted<"first" | "last" | "middle">([
    [5, "first"],
    [3, "last"],
    [0.7, "middle"],
  ]);
  const place = { first: 0, last: lines.length, middle: draw.int(1, lines.length - 1) }[at];
  lines.splice(place, 0, { label: benchmark, figures: stages.map(({ target }) => target) });
  if (two)
    lines.push({
      label: "全国平均",
      figures: stages.map(({ target }) => Math.round(target * 0.93)),
    });
  const paper = new Paper();
  paper.put(0, 0, `2023年${counties.city}各县（市、区）生均一般公共预算教育经费情况表（单位：元）`);
  paper.put(1, 0, draw.pick(["县（市、区）", "地区", "单位"]));
  stages.forEach(({ name }, k) => paper.put(1, k + 1, name));
  lines.forEach(({ label, figures }, row) => {
    paper.put(2 + row, 0, label);
    figures.forEach((figure, k) => paper.put(2 + row, k + 1, figure));
  });
  return {
    grid: paper.toGrid(sheet),
    expected: {
      sheet,
      readings: [
        [
          {
            kind: "funding",
            benchmark: [normal(benchmark)],
            stages: stages.map(({ name, target }, s) => ({
              name: stages.length > 1 ? [normal(name)] : [],
              target,
              regions: regions.map(({ normal: region, actuals }) => {
                const actual = actuals[s] ?? 0;
                return {
                  name: region,
                  actual: [actual, actual],
                  gap: [actual - target - 0.01, actual - target + 0.01],
                  growth: [target / actual - 1 - 1e-4, target / actual - 1 + 1e-4],
                  need: null,
                };
              }),
            })),
            findings: [],
          },
        ],
      ],
      unsure: false,
    },
    features: {
      form: "actuals",
      stages: String(stages.length),
      "benchmark at": at,
      "benchmark named": benchmark,
      "second benchmark": two ? "全国平均" : "none",
      fault: "none",
    },
  };
}
