import { isFault, type Fault } from "../../cell/fault";
import { actualBehindGap } from "../../measure/actualBehindGap";
import { baseYearActual } from "../../measure/baseYearActual";
import { gap as gapOf } from "../../measure/gap";
import { growth as growthOf } from "../../measure/growth";
import { needOfGap } from "../../measure/needOfGap";
import type { FundingRegion, FundingStage } from "../../finding/checkReport";
import { benchmarkFigure } from "./benchmark";
import type { FundingModel, Measure, StageColumns } from "./model";

/**
 * Figures of every region by stage, in yuan, fractions and 亿元; what the sheet does not print is derived from
 * what it does, by the arithmetic of `measure/` (`domain.md` §3), as the EDU functions compute it. Null where nothing determines it. Benchmarks and totals are no regions.
 */
export function assessFunding(model: FundingModel): FundingStage[] {
  return model.stages.map((stage) => {
    const target = benchmarkFigure(model, stage)?.number?.value ?? null;
    return {
      name: stage.name,
      target: target ?? 0,
      regions: model.rows.flatMap((row, k) =>
        row.role === "region" ? [{ name: row.name, ...figuresOf(stage, k, target) }] : []
      ),
    };
  });
}

function figuresOf(
  stage: StageColumns,
  k: number,
  benchmark: number | null
): Omit<FundingRegion, "name"> {
  const value = (measure: Measure) => stage.figures[measure]?.[k]?.number?.value ?? null;
  const [printedGap, printedGrowth] = [value("gap"), value("growth")];
  const target = value("target") ?? benchmark;
  const actual = value("actual") ?? actualFrom(target, printedGap, printedGrowth);
  const known = target !== null && actual !== null;
  const gap = printedGap ?? (known ? gapOf(actual, target) : null);
  const growth = printedGrowth ?? (known ? figureOf(growthOf(actual, target)) : null);
  const students = value("students");
  const need =
    value("need") ??
    (gap !== null && students !== null ? figureOf(needOfGap(gap, students)) : null);
  return { actual, gap, growth, need };
}

function actualFrom(
  target: number | null,
  gap: number | null,
  growth: number | null
): number | null {
  if (target === null) return null;
  if (gap !== null) return actualBehindGap(target, gap);
  return growth === null ? null : figureOf(baseYearActual(target, growth));
}

/** What cannot be computed is not known. */
function figureOf(outcome: number | Fault): number | null {
  return isFault(outcome) ? null : outcome;
}
