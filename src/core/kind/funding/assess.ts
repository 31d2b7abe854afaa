import type { FundingRegion, FundingStage } from "../../finding/checkReport";
import { benchmarkFigure } from "./benchmark";
import type { FundingModel, Measure, StageColumns } from "./model";

/**
 * Figures of every region by stage, in yuan, fractions and 亿元; what the sheet does not print is derived from
 * what it does: actual = target + gap = target ÷ (1 + growth), gap = actual − target, growth = target ÷ actual − 1,
 * need = gap × students ÷ 10⁸ (`domain.md` §3). Null where nothing determines it. Benchmarks and totals are no regions.
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
  const gap = printedGap ?? (known ? exact(actual - target) : null);
  const growth = printedGrowth ?? (known && actual !== 0 ? exact(target / actual - 1) : null);
  const students = value("students");
  const need =
    value("need") ?? (gap !== null && students !== null ? exact((gap * students) / 1e8) : null);
  return { actual, gap, growth, need };
}

function actualFrom(
  target: number | null,
  gap: number | null,
  growth: number | null
): number | null {
  if (target === null) return null;
  if (gap !== null) return exact(target + gap);
  return growth === null || growth <= -1 ? null : exact(target / (1 + growth));
}

/** A result without a binary tail: 12 significant digits. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}
