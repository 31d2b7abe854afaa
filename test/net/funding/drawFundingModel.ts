import type { Draw } from "../draw/draw";
import { roundHalfUp } from "../draw/roundHalfUp";
import {
  BENCHMARK_ROWS,
  CITY_ROWS,
  FUNDING_TITLES,
  MEASURE_HEADINGS,
  STAGES,
} from "../words/fundingWords";
import { normal } from "../words/normal";
import { drawCounties, type Counties } from "../words/drawCounties";
import { drawMoneyStyle } from "./drawMoneyStyle";
import { fillFigures } from "./fillFigures";
import type { FundingModel, FundingRow, FundingStage, Measure, MoneyStyle } from "./fundingModel";

export interface DrawnFunding {
  model: FundingModel;
  features: Record<string, string>;
}

const COLUMN_SETS: readonly (readonly [number, readonly Measure[]])[] = [
  [8, ["target", "growth", "gap", "need"]],
  [4, ["actual", "target", "gap", "need"]],
  [3, ["target", "actual", "growth", "gap", "need"]],
  [2, ["target", "growth", "gap"]],
  [2, ["target", "gap", "need"]],
  [2, ["target", "growth", "need"]],
  [2, ["actual", "target", "gap"]],
  [1, ["actual", "target"]],
  [1, ["target", "growth", "gap", "students", "need"]],
];

/** Regions, a benchmark and now and then the city's own line, with true figures and what is printed of them. */
export function drawFundingModel(draw: Draw): DrawnFunding {
  const counties = drawCounties(
    draw,
    3,
    draw.weighted([
      [5, 9],
      [3, 14],
      [1, 22],
    ])
  );
  const style = drawMoneyStyle(draw);
  const set = [...draw.weighted(COLUMN_SETS)];
  const order = draw.chance(0.3) ? draw.shuffle(set) : set;
  const base = draw.pick(["2021", "2022"]);
  const measures = order.map((measure) => ({
    measure,
    heading: headingOf(draw, measure, style, base),
  }));
  const { rows, where } = drawRows(draw, counties, set);
  const stages = draw
    .sample(
      STAGES,
      draw.weighted([
        [3, 1],
        [4, 2],
        [4, 3],
        [1, 4],
      ])
    )
    .map((names): FundingStage => ({
      name: draw.pick(names),
      target: drawTarget(draw, style),
      figures: [],
    }));
  const city = counties.city;
  const title = draw
    .pick(FUNDING_TITLES)
    .replace("{city}", city)
    .replace("{year}", draw.pick(["2023年", "2024年", ""]));
  const model: FundingModel = {
    title: stages.length === 1 ? title.replace("生均", `${stages[0]?.name ?? ""}生均`) : title,
    caption: style.unitsInHeadings ? draw.pick(["", "", "单位：元、亿元"]) : captionOf(style),
    regionHeading: draw.pick(["省、市、县", "地区", "县（市、区）", "单位", "县市区"]),
    rows,
    stages,
    measures,
    base,
    style,
  };
  if (style.unitsInHeadings && style.unit.yuan !== 1) model.caption = "";
  const looks = {
    cityFilled: draw.chance(0.5),
    benchmarkUnderActual: set.includes("actual") && draw.chance(0.4),
  };
  for (const stage of stages) fillFigures(draw, model, stage, looks);
  return {
    model,
    features: {
      columns: set.join("+"),
      order: order === set ? "usual" : "shuffled",
      stages: String(stages.length),
      "benchmark at": where.benchmark,
      "benchmark named": rows.find(({ kind }) => kind === "benchmark")?.name ?? "none",
      "benchmark under": looks.benchmarkUnderActual ? "actual" : "target",
      "city at": where.city,
      "city named": rows.find(({ kind }) => kind === "city") ? cityForm(rows, counties) : "none",
      unit: `${style.unit.name} ${style.unit.decimals}`,
      units: style.unitsInHeadings ? "in headings" : "in caption",
      growth: `${style.growth.form} ${style.growth.decimals}`,
      need: style.need.name,
      numbers: style.text,
    },
  };
}

function cityForm(rows: readonly FundingRow[], { city }: Counties): string {
  const name = rows.find(({ kind }) => kind === "city")?.name ?? "";
  return name === city ? "in full" : /市合计|合计|总计|全市/.test(name) ? name : "short";
}

function headingOf(draw: Draw, measure: Measure, style: MoneyStyle, base: string): string {
  const name = draw.pick(MEASURE_HEADINGS[measure]).replace("{base}", base);
  const unit = {
    target: style.unit.name,
    actual: style.unit.name,
    gap: style.unit.name,
    growth: "%",
    need: style.need.name,
    students: "人",
  }[measure];
  return style.unitsInHeadings || measure === "growth"
    ? `${name}${draw.chance(0.15) ? "\n" : ""}（${unit}）`
    : name;
}

function captionOf(style: MoneyStyle): string {
  return `单位：${style.unit.name}、%、${style.need.name}`;
}

/** A benchmark of some thousand yuan that its own print shows exactly. */
function drawTarget(draw: Draw, { unit }: MoneyStyle): number {
  const step = unit.yuan * 10 ** -unit.decimals;
  return roundHalfUp(Math.round(draw.int(8000, 48000) / step) * step, 2);
}

function drawRows(
  draw: Draw,
  counties: Counties,
  set: readonly Measure[]
): { rows: FundingRow[]; where: { benchmark: string; city: string } } {
  const rows: FundingRow[] = counties.members.map(({ printed, normal: name }) => ({
    kind: "region",
    printed,
    name,
  }));
  const row = (kind: FundingRow["kind"], text: string): FundingRow => ({
    kind,
    printed: text,
    name: normal(text),
  });
  const fill = (text: string): string =>
    text
      .replace("{province}", counties.province)
      .replace("{city}", counties.city)
      .replace("{short}", counties.shortCity);
  const city = draw.weighted<"none" | "first" | "last" | "middle">([
    [3, "none"],
    [5, "first"],
    [3, "last"],
    [0.7, "middle"],
  ]);
  if (city !== "none") {
    const sums = set.includes("need");
    const kind = sums ? "city" : "cityAverage";
    const text = sums ? fill(draw.pick(CITY_ROWS)) : draw.pick(["全市平均", counties.city]);
    const at = { first: 0, last: rows.length, middle: draw.int(1, rows.length - 1) }[city];
    rows.splice(at, 0, row(kind, text));
  }
  const benchmark = draw.weighted<"none" | "first" | "last">([
    [set.includes("target") ? 2 : 0, "none"],
    [8, "first"],
    [3, "last"],
  ]);
  if (benchmark !== "none") {
    const text = fill(draw.pick(BENCHMARK_ROWS));
    rows.splice(benchmark === "first" ? 0 : rows.length, 0, row("benchmark", text));
  }
  return { rows, where: { benchmark, city } };
}
