import { isFault } from "../cell/fault";
import { actualBehindGap } from "../measure/actualBehindGap";
import { baseYearActual } from "../measure/baseYearActual";
import { gap as gapOf } from "../measure/gap";
import { overCorners, type Interval } from "../quantity/interval";
import { roundHalfUp } from "../quantity/roundHalfUp";
import type { Finding } from "../finding/checkReport";
import { benchmarkFigure } from "../kind/funding/benchmark";
import { gapFrom, growthFrom } from "../kind/funding/identity";
import type { Figure, FundingModel, Measure, StageColumns } from "../kind/funding/model";
import type { CertainFigure } from "./certainFigure";

/**
 * The figure for a blank of a funding table, as its column prints it; null where the rounding of the row's other figures
 * leaves more than one (a gap from a growth of two decimals may be several yuan).
 */
export function certainBlank(finding: Finding, model: FundingModel): CertainFigure | null {
  if (typeof finding.computed !== "number") return null;
  for (const stage of model.stages)
    for (const measure of MEASURES) {
      const column = stage.figures[measure];
      const k = column?.findIndex(({ cell }) => cell === finding.cell) ?? -1;
      const blank = column?.[k];
      if (column === undefined || blank === undefined) continue;
      if (!isCertain(model, stage, measure, k, finding.computed)) return null;
      const value = Number((finding.computed / blank.scale).toPrecision(12));
      return { value, percent: blank.scale === 1 && column.some(({ text }) => text.endsWith("%")) };
    }
  return null;
}

const MEASURES: readonly Measure[] = ["target", "actual", "growth", "gap", "need", "students"];

function isCertain(
  model: FundingModel,
  stage: StageColumns,
  measure: Measure,
  k: number,
  computed: number
): boolean {
  const at = (one: Measure) => stage.figures[one]?.[k];
  const target = interval(at("target")) ?? interval(benchmarkFigure(model, stage) ?? undefined);
  const [actual, gap, growth] = [
    interval(at("actual")),
    interval(at("gap")),
    interval(at("growth")),
  ];
  if (measure === "target" || measure === "students") return true;
  if (target === null || measure === "need") return false;
  const exact =
    measure === "growth"
      ? actual !== null
        ? overCorners(target, actual, growthFrom)
        : gap && overCorners(target, gap, (t, d) => growthFrom(t, actualBehindGap(t, d)))
      : measure === "gap"
        ? actual !== null
          ? overCorners(actual, target, gapOf)
          : growth && overCorners(target, growth, gapFrom)
        : gap !== null
          ? overCorners(target, gap, actualBehindGap)
          : growth && overCorners(target, growth, actualFrom);
  if (!exact) return false;
  const decimals = decimalsOf(computed);
  return (
    roundHalfUp(exact.low, decimals) === computed && roundHalfUp(exact.high, decimals) === computed
  );
}

/** `baseYearActual`; without bound for a growth of −100%. */
function actualFrom(target: number, growth: number): number {
  const actual = baseYearActual(target, growth);
  return isFault(actual) ? Infinity : actual;
}

/** What a printed figure may have been before it was rounded; null for a blank. */
function interval(figure: Figure | undefined): Interval | null {
  if (!figure?.number) return null;
  const { value, step } = figure.number;
  return { low: value - step / 2, high: value + step / 2 };
}

function decimalsOf(value: number): number {
  return (String(value).split(".")[1] ?? "").length;
}
