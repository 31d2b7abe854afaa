import { isFault, type Fault } from "../../cell/fault";
import { actualBehindGap } from "../../measure/actualBehindGap";
import { baseYearActual } from "../../measure/baseYearActual";
import { gap as gapOf } from "../../measure/gap";
import { gapBehindGrowth } from "../../measure/gapBehindGrowth";
import { growth as growthOf } from "../../measure/growth";
import { roundHalfUp } from "../../quantity/roundHalfUp";
import type { Finding } from "../../finding/checkReport";
import { benchmarkFigure } from "./benchmark";
import type { Figure, FundingModel, Measure, StageColumns } from "./model";
import { mainBenchmark } from "./rowRoles";
import { inPrint } from "./wording";
import { smallest } from "../../quantity/extremes";

const NAMES: Record<Measure, string> = {
  target: "指标值",
  actual: "实际值",
  growth: "定基增长",
  gap: "差额",
  need: "应增经费",
  students: "学生数",
};

/**
 * Blank cells of a stage that the row's other figures determine; `computed` is in the units of the report
 * (growth a fraction, gap and target yuan), rounded to the digits its column prints. A row with nothing but a
 * target determines nothing. A dash or 不适用 is no blank.
 */
export function auditBlanks(model: FundingModel, stage: StageColumns): Finding[] {
  const benchmark = benchmarkFigure(model, stage)?.number?.value ?? null;
  const main = mainBenchmark(model.rows);
  const ofRegions = measuresOfRegions(stage, model);
  return model.rows.flatMap((row, k): Finding[] => {
    const measures = row.role === "benchmark" ? ofBenchmark(stage, k, row === main) : ofRegions;
    return measures.flatMap((measure): Finding[] => {
      const column = stage.figures[measure];
      const figure = column?.[k];
      if (column === undefined || figure === undefined || figure.text !== "") return [];
      if (figure.notApplicable === true) return [];
      const value = determined(stage, k, measure, benchmark, row.role === "region");
      if (value === null) return [];
      const computed = roundHalfUp(value, digits(column));
      const place = `${stage.heading}${row.name}`;
      const shown =
        measure === "growth" && inPrint(figure, computed) !== computed
          ? `${inPrint(figure, computed) ?? ""}（%）`
          : `${computed}`;
      return [
        {
          rule: "missing-value",
          cell: figure.cell,
          printed: null,
          computed,
          message: `${place}的${NAMES[measure]}（${figure.cell}）是空的，按同一行其他数推算应为 ${shown}。`,
        },
      ];
    });
  });
}

const OF_A_REGION = ["target", "actual", "growth", "gap"] as const;

type OfARegion = (typeof OF_A_REGION)[number];

/**
 * What may be missing in the benchmark's own row: the other rows determine the target alone, and it prints none where its figure
 * stands among the actual ones.
 */
function ofBenchmark({ figures }: StageColumns, k: number, isMain: boolean): readonly OfARegion[] {
  return isMain && !figures.actual?.[k]?.number ? ["target"] : [];
}

/** What may be missing in the other rows; a target printed once for all of them that print anything is missing in none. */
function measuresOfRegions(
  { figures }: StageColumns,
  { rows }: FundingModel
): readonly OfARegion[] {
  const isFilled = (at: number) =>
    Object.values(figures).some((column) => (column[at]?.text ?? "") !== "");
  const targets = (figures.target ?? []).filter(
    (_figure, at) => rows[at]?.role !== "benchmark" && isFilled(at)
  );
  const printed = targets.filter(({ number }) => number !== null).length;
  return printed * 2 < targets.length ? ["actual", "growth", "gap"] : OF_A_REGION;
}

function determined(
  stage: StageColumns,
  k: number,
  measure: Measure,
  benchmark: number | null,
  isRegion: boolean
): number | null {
  const value = (one: Measure) => stage.figures[one]?.[k]?.number?.value ?? null;
  const [actual, growth, gap] = [value("actual"), value("growth"), value("gap")];
  const target = value("target") ?? benchmark;
  if (target === null) return null;
  switch (measure) {
    case "target":
      // A total may print its need alone.
      return [actual, growth, gap, isRegion ? value("need") : null].every((one) => one === null)
        ? null
        : benchmark;
    case "actual":
      return gap !== null
        ? actualBehindGap(target, gap)
        : growth === null
          ? null
          : figureOf(baseYearActual(target, growth));
    case "growth": {
      const base = actual ?? (gap === null ? null : actualBehindGap(target, gap));
      return base === null || base <= 0 ? null : figureOf(growthOf(base, target));
    }
    case "gap":
      return actual !== null
        ? gapOf(actual, target)
        : growth === null
          ? null
          : figureOf(gapBehindGrowth(target, growth));
    default:
      return null;
  }
}

function figureOf(outcome: number | Fault): number | null {
  return isFault(outcome) ? null : outcome;
}

/** Digits behind the point that a column prints, in the model's units; 4 for a column without figures. */
function digits(column: readonly Figure[]): number {
  const steps = column.flatMap(({ number }) => (number === null ? [] : [number.step]));
  return steps.length === 0 ? 4 : Math.max(0, Math.round(-Math.log10(smallest(steps))));
}
