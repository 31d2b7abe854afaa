import { roundHalfUp } from "../../quantity/roundHalfUp";
import type { Interval } from "../../quantity/interval";
import { benchmarkFigure } from "./benchmark";
import { identityHolds, targetsAllowedByAll, type RowFigures } from "./identity";
import type { Figure, FundingModel, StageColumns } from "./model";
import { yuan } from "./wording";

/** A printed 指标值 that some rows contradict, and the one that every row of its stage fits. */
export interface LikelyTarget {
  /** Where it is printed: the benchmark's own cell where it has one. */
  printed: Figure;
  /** "29324–29325", "29324". */
  fitting: string;
  /** Rows of the model that contradict the printed one, and how many hold with the fitting one. */
  rows: number[];
  all: number;
}

/** Of fewer rows nobody can tell whether the target or a row is wrong. */
const LEAST_ROWS = 3;

/**
 * The target of a stage that is likely misprinted: rows contradict it, and one target fits every row that can be checked.
 * null where all rows hold or no target fits them all.
 */
export function likelyTarget(model: FundingModel, stage: StageColumns): LikelyTarget | null {
  const printed = benchmarkFigure(model, stage);
  if (!printed?.number) return null;
  const { number } = printed;
  // A row that prints another target has mistyped its own.
  const rows = model.rows
    .map((row, k) => ({ row, k, figures: rowFigures(stage, k, number) }))
    .filter(
      ({ row, figures }) => row.role !== "benchmark" && figures.target?.value === number.value
    );
  const wrong = rows.filter(({ figures }) => !identityHolds(figures));
  const fitting = targetsAllowedByAll(rows.map(({ figures }) => figures));
  if (wrong.length === 0 || fitting === null) return null;
  const checked = rows.filter(({ figures: { growth, gap } }) => growth !== null && gap !== null);
  if (checked.length < LEAST_ROWS) return null;
  return {
    printed,
    fitting: wholeTargets(fitting, number.step),
    rows: wrong.map(({ k }) => k),
    all: checked.length,
  };
}

/** The printed figures of a row that hang together; where it prints no target, the benchmark's. */
export function rowFigures(
  stage: StageColumns,
  k: number,
  benchmark: RowFigures["target"]
): RowFigures {
  const number = (measure: "target" | "actual" | "growth" | "gap") =>
    stage.figures[measure]?.[k]?.number ?? null;
  return {
    target: number("target") ?? benchmark,
    actual: number("actual"),
    growth: number("growth"),
    gap: number("gap"),
  };
}

/**
 * The targets of the printed precision that lie in an interval: "29324–29325", "29324"; the nearest one where
 * the interval holds none.
 */
export function wholeTargets({ low, high }: Interval, step: number): string {
  const decimals = Math.max(0, Math.round(-Math.log10(step)));
  const first = roundHalfUp(Math.ceil(low / step - 1e-9) * step, decimals);
  const last = roundHalfUp(Math.floor(high / step + 1e-9) * step, decimals);
  if (first > last) return yuan(roundHalfUp((low + high) / 2, decimals));
  return first === last ? yuan(first) : `${yuan(first)}–${yuan(last)}`;
}
