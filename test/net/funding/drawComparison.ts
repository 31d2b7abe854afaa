import type { Draw } from "../draw/draw";
import { roundHalfUp } from "../draw/roundHalfUp";
import type { DrawnSheet } from "../expect/drawnSheet";
import { Paper } from "../paper/paper";
import { drawCounties } from "../words/drawCounties";
import { COMPARISONS, STAGES, type Comparison } from "../words/fundingWords";

/** Regions with their figure, the average, and one or two columns that compare the two and are neither. */
export function drawComparison(draw: Draw, sheet: string): DrawnSheet {
  const counties = drawCounties(draw, 4, 12);
  const target = draw.int(80, 420) * 100;
  const actuals = counties.members.map(() => Math.round(target * (0.7 + 0.5 * draw.unit())));
  const growth = draw.int(120, 980) / 100;
  const comparisons = draw.sample(
    COMPARISONS,
    draw.weighted([
      [4, 1],
      [1, 2],
    ])
  );
  const values = comparisons.map((each) => comparisonCells(draw, each, actuals, target, growth));
  const place = draw.pick(["生均经费（元）", "生均教育经费（元）", "2023年生均经费（元）"]);
  const average = draw.pick(["全省平均（元）", "全省平均水平（元）", "省平均（元）"]);
  const columns: { heading: string; cells: (number | string | null)[] }[] = [
    { heading: place, cells: actuals },
    { heading: average, cells: actuals.map(() => target) },
    ...comparisons.map(({ heading }, k) => ({ heading, cells: values[k] ?? [] })),
  ];
  const shuffled = draw.chance(0.3);
  const order = shuffled ? draw.shuffle(columns) : columns;
  const paper = new Paper();
  const title = `2023年${counties.city}${draw.pick(draw.pick(STAGES))}生均教育经费与全省平均比较`;
  paper.put(0, 0, title);
  paper.put(1, 0, draw.pick(["县（市、区）", "地区", "单位"]));
  order.forEach(({ heading, cells }, column) => {
    paper.put(1, 1 + column, heading);
    cells.forEach((cell, row) => paper.put(2 + row, 1 + column, cell));
  });
  counties.members.forEach(({ printed }, row) => paper.put(2 + row, 0, printed));
  return {
    grid: paper.toGrid(sheet),
    expected: {
      sheet,
      readings: [
        [
          {
            kind: "funding",
            benchmark: [],
            stages: [
              {
                name: [],
                target,
                regions: counties.members.map(({ normal }, k) => {
                  const actual = actuals[k] ?? 0;
                  return {
                    name: normal,
                    actual: [actual, actual],
                    gap: [actual - target - 0.01, actual - target + 0.01],
                    growth: [target / actual - 1 - 1e-4, target / actual - 1 + 1e-4],
                    need: null,
                  };
                }),
              },
            ],
            findings: [],
          },
        ],
      ],
      unsure: false,
    },
    features: {
      form: "comparison",
      comparison: comparisons.map(({ kind }) => kind).join("+"),
      order: shuffled ? "shuffled" : "usual",
      fault: "none",
    },
  };
}

function comparisonCells(
  draw: Draw,
  { kind }: Comparison,
  actuals: readonly number[],
  target: number,
  growth: number
): (number | string | null)[] {
  return actuals.map((actual) => {
    switch (kind) {
      case "ratio":
        return roundHalfUp((actual / target) * 100, 2);
      case "below":
        return actual < target ? target - actual : null;
      case "above":
        return actual > target ? actual - target : null;
      case "signed":
        return actual - target;
      case "constant growth":
        return growth;
      case "own growth":
        return draw.int(-150, 1250) / 100;
      case "rank":
        return 1 + actuals.filter((other) => other > actual).length;
    }
  });
}
