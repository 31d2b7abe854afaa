import { parseAddress } from "../area/address";
import { isFault, type Fault } from "../cell/fault";
import type { RawCell } from "../cell/rawCell";
import { readGrowth } from "../edu/readGrowth";
import { readNumber } from "../edu/readNumber";
import { assessFunding } from "../kind/funding/assess";
import { benchmarkFigure } from "../kind/funding/benchmark";
import type { Figure, FundingModel, StageColumns } from "../kind/funding/model";
import { overlap, type Interval } from "../quantity/interval";
import type { Grid } from "../sheet/grid";
import { argumentValue, isReversed, unitBehind } from "./columnArgument";
import { FUNDING_WAYS, type Input, type Way } from "./fundingWays";
import { isShown } from "./isShown";
import type { WrittenMeasure } from "./writtenMeasure";
import { largest, smallest } from "../quantity/extremes";

/** How the formula of one row is written; rows of one form go into one spilled formula. */
export interface RowForm {
  way: Way;
  /** The unit behind each input's cells. */
  units: readonly string[];
  reversed: boolean;
  /** The cell of the benchmark, where the row prints no target of its own; absent elsewhere. */
  benchmark?: string;
}

/** Why a region gets no formula although the review has a figure for it. */
export type WhyLeft = "contradicts" | "alone" | "unreadable" | "differs";

/** One region of a stage and what a formula can say of it. */
export type FundingRowPlan = { line: number; k: number } & (
  | { kind: "formula"; form: RowForm; shows: number }
  /** The review shows nothing here, and a formula would show nothing either. */
  | { kind: "blank" }
  /** Not written: `contradicts` where the printed figures of the row cannot all hold, `alone` where none but the figure itself is printed, `unreadable` where a function would answer with a fault, `differs` where it would show another figure than the review. */
  | { kind: "left"; why: WhyLeft; cell: string; region: string }
);

/** The regions of a stage in the sheet's order, each with the formula for `measure` that gives the review's figure. */
export function fundingRows(
  model: FundingModel,
  stage: StageColumns,
  measure: WrittenMeasure,
  grid: Grid
): FundingRowPlan[] {
  const reviewed = assessFunding(model)[model.stages.indexOf(stage)]?.regions ?? [];
  const regions = [...model.rows.entries()].filter(([, { role }]) => role === "region");
  return regions.map(([k, { name }], r): FundingRowPlan => {
    const place = { line: lineOf(model, stage, k), k };
    const own = stage.figures[measure]?.[k];
    const shown = reviewed[r]?.[measure] ?? null;
    const way = FUNDING_WAYS[measure].find(({ inputs }) =>
      inputs.every((input) => figureOf(model, stage, input, k)?.number)
    );
    const left = (why: WhyLeft): FundingRowPlan => {
      const [from] = way?.inputs.slice(-1) ?? [];
      const cell = own?.cell ?? (from && stage.figures[from]?.[k]?.cell) ?? "";
      return { ...place, kind: "left", why, cell, region: name };
    };
    if (way === undefined) return shown === null ? { ...place, kind: "blank" } : left("alone");
    const form = formOf(model, stage, way, k);
    const shows = form && computed(stage, form, k, grid);
    if (form === null || typeof shows !== "number") return left("unreadable");
    if (own?.number) {
      if (!agrees(model, stage, way, k, intervalOf(own.number))) return left("contradicts");
    } else if (shown === null || !isShown(shows, shown)) return left("differs");
    return { ...place, kind: "formula", form, shows };
  });
}

/** Row on the sheet, or column when transposed, of a row of the model in the block of a stage. */
export function lineOf({ transposed }: FundingModel, { figures }: StageColumns, k: number): number {
  const { row, column } = parseAddress(Object.values(figures)[0]?.[k]?.cell ?? "A1");
  return transposed ? column : row;
}

/** What a form gives for a row: a number, null for a blank, a fault. */
export function computed(
  stage: StageColumns,
  { way, units, reversed, benchmark }: RowForm,
  k: number,
  grid: Grid
): number | null | Fault {
  const numbers: number[] = [];
  for (const [i, input] of way.inputs.entries()) {
    const cell = (input === "target" && benchmark) || stage.figures[input]?.[k]?.cell;
    const raw = argumentValue(cell ? valueAt(grid, cell) : "", units[i] ?? "");
    const number = input === "growth" ? readGrowth(raw) : readNumber(raw);
    if (number === null || isFault(number)) return number;
    numbers.push(input === "gap" && reversed ? -number || 0 : number);
  }
  return way.value(...numbers);
}

/** The figure that a row prints, for the target else the benchmark's. */
function figureOf(
  model: FundingModel,
  stage: StageColumns,
  input: Input,
  k: number
): Figure | undefined {
  const own = stage.figures[input]?.[k];
  if (input !== "target" || own?.number) return own;
  return benchmarkFigure(model, stage) ?? undefined;
}

/** Null where no unit says the scale of a figure. */
function formOf(model: FundingModel, stage: StageColumns, way: Way, k: number): RowForm | null {
  const figures = way.inputs.map((input) => figureOf(model, stage, input, k));
  const units = figures.map((figure) => (figure ? unitBehind(figure) : null));
  const gap = stage.figures.gap?.[k];
  const target = figureOf(model, stage, "target", k);
  const isBenchmark = target !== undefined && !stage.figures.target?.[k]?.number;
  if (!units.every((unit) => unit !== null)) return null;
  return {
    way,
    units,
    reversed: way.inputs.includes("gap") && gap !== undefined && isReversed(gap),
    ...(isBenchmark && way.inputs.includes("target") ? { benchmark: target.cell } : {}),
  };
}

/** Whether some figures that round to the printed ones give the measure as it is printed. */
function agrees(
  model: FundingModel,
  stage: StageColumns,
  way: Way,
  k: number,
  printed: Interval
): boolean {
  const bounds = way.inputs
    .flatMap((input) => figureOf(model, stage, input, k)?.number ?? [])
    .map(intervalOf);
  const corners = bounds.reduce<number[][]>(
    (sofar, { low, high }) =>
      sofar.flatMap((corner) => [
        [...corner, low],
        [...corner, high],
      ]),
    [[]]
  );
  const results = corners.map((corner) => way.value(...corner));
  if (!results.every((result) => typeof result === "number")) return true;
  return overlap({ low: smallest(results), high: largest(results) }, printed);
}

function intervalOf({ value, step }: NonNullable<Figure["number"]>): Interval {
  return { low: value - step / 2, high: value + step / 2 };
}

function valueAt({ top, left, values }: Grid, cell: string): RawCell {
  const { row, column } = parseAddress(cell);
  return values[row - top]?.[column - left] ?? "";
}
