import type { Draw } from "../draw/draw";
import { roundHalfUp } from "../draw/roundHalfUp";
import { needOf } from "./needOf";
import type { FundingFigures, FundingModel, FundingStage, Measure } from "./fundingModel";
import { printMoney } from "./printMoney";

const FAULTS: readonly (readonly [number, string])[] = [
  [4, "wrong gap"],
  [3, "wrong growth"],
  [2, "gap with the other sign"],
  [3, "wrong benchmark in a row"],
  [3, "wrong total"],
  [2, "blank growth"],
  [2, "blank gap"],
  [1.5, "blank target"],
  [1, "error"],
];

/** None, one or two faults; gives their names. Each row gets one at most. */
export function injectFundingFaults(draw: Draw, model: FundingModel): string {
  const wanted = draw.weighted([
    [5, 0],
    [4, 1],
    [1, 2],
  ]);
  const done: string[] = [];
  for (let k = 0; k < wanted; k++) {
    const fault = draw.weighted(FAULTS);
    const stage = draw.pick(model.stages);
    if (
      fault === "wrong total" ? wrongTotal(draw, model, stage) : spoilRow(draw, model, stage, fault)
    )
      done.push(fault);
  }
  return done.length > 1 ? "several" : (done[0] ?? "none");
}

function wrongTotal(draw: Draw, model: FundingModel, stage: FundingStage): boolean {
  const figures = stage.figures[model.rows.findIndex(({ kind }) => kind === "city")];
  if (!figures?.inks.need || figures.faults.length > 0) return false;
  const { yi, decimals } = model.style.need;
  const computed = stage.figures.reduce((sum, { actual, students }) => {
    const need = actual === null ? 0 : needOf(actual, stage.target, students) / yi;
    return sum + roundHalfUp(need, decimals);
  }, 0);
  const off = draw.pick([-1, 1]) * ((draw.int(80, 400) / 100 + 0.01 * stage.figures.length) / yi);
  const printed = roundHalfUp(computed + off, decimals);
  figures.inks.need = printMoney("need", printed * yi, model.style);
  figures.faults.push({ kind: "sum", printed, computed });
  return true;
}

function spoilRow(draw: Draw, model: FundingModel, stage: FundingStage, fault: string): boolean {
  const regions = stage.figures.filter((_, k) => model.rows[k]?.kind === "region");
  const figures = draw.pick(regions);
  const { actual, inks } = figures;
  if (actual === null || figures.faults.length > 0 || model.rows.length < 5) return false;
  const has = (measure: Measure): boolean => inks[measure] !== undefined;
  const { target } = stage;
  const gap = actual - target;
  const checked = has("growth") || has("actual");
  // A gap between two figures that are printed rounded is right within a unit of their last digit.
  const step = 10 ** -model.style.unit.decimals;
  switch (fault) {
    case "wrong gap":
      if (!has("gap") || !checked) return false;
      return identity(
        model,
        figures,
        "gap",
        gap + draw.pick([-1, 1]) * Math.round(target * (0.06 + 0.1 * draw.unit()))
      );
    case "gap with the other sign":
      if (!has("gap") || !checked || Math.abs(gap) < target * 0.05) return false;
      return identity(model, figures, "gap", -gap);
    case "wrong growth":
      if (!has("growth") || !(has("gap") || has("actual"))) return false;
      return identity(
        model,
        figures,
        "growth",
        target / actual - 1 + draw.pick([-1, 1]) * (0.08 + 0.2 * draw.unit())
      );
    case "wrong benchmark in a row":
      return wrongBenchmark(draw, model, stage, figures);
    case "blank growth":
      if (!has("growth") || !has("gap")) return false;
      return missing(figures, "growth", target / actual - 1, growthBetween(model, target, actual));
    case "blank gap":
      if (!has("gap") || !checked) return false;
      return missing(figures, "gap", model.style.unit.yuan === 1 && has("actual") ? gap : null, [
        gap - step,
        gap + step,
      ]);
    case "blank target":
      if (!has("target")) return false;
      return missing(figures, "target", model.style.unit.yuan === 1 ? target : null, [
        target - step,
        target + step,
      ]);
    default: {
      const measure = draw.pick(
        model.measures.filter((each) => has(each.measure) && each.measure !== "students")
      ).measure;
      inks[measure] = { value: draw.pick(["#REF!", "#DIV/0!", "#N/A", "#VALUE!"]) };
      figures.spoilt = true;
      figures.faults.push({ kind: "error", measure });
      return true;
    }
  }
}

function identity(
  model: FundingModel,
  figures: FundingFigures,
  measure: Measure,
  value: number
): boolean {
  figures.inks[measure] = printMoney(measure, value, model.style);
  figures.spoilt = true;
  figures.faults.push({ kind: "identity" });
  return true;
}

/** In 千元 or 万元 the contract does not say in which unit the figure is given. */
function missing(
  figures: FundingFigures,
  measure: Measure,
  computed: number | null,
  within?: [low: number, high: number]
): boolean {
  delete figures.inks[measure];
  figures.faults.push({ kind: "missing", measure, computed, ...(within && { within }) });
  return true;
}

/** What the growth may be by a target and a gap that are printed rounded. */
function growthBetween(
  { style: { unit } }: FundingModel,
  target: number,
  actual: number
): [low: number, high: number] {
  const half = 0.5 * unit.yuan * 10 ** -unit.decimals;
  return [(target - half) / (actual + 2 * half) - 1, (target + half) / (actual - 2 * half) - 1];
}

function wrongBenchmark(
  draw: Draw,
  model: FundingModel,
  stage: FundingStage,
  figures: FundingFigures
): boolean {
  const others = stage.figures.filter((each) => each !== figures && each.inks.target !== undefined);
  if (!figures.inks.target || others.length < 3) return false;
  const { unit } = model.style;
  const wrong =
    stage.target +
    draw.pick([-1, 1]) * Math.max(unit.yuan * 10 ** -unit.decimals * 3, draw.int(90, 1900));
  figures.inks.target = printMoney("target", wrong, model.style);
  figures.spoilt = true;
  figures.faults.push({ kind: "benchmark", printed: wrong / unit.yuan });
  return true;
}
