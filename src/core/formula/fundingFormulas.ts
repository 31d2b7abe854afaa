import { areaAddress, cellAddress, columnLetters, parseAddress } from "../area/address";
import type { FundingModel, StageColumns } from "../kind/funding/model";
import { mainBenchmark } from "../kind/funding/rowRoles";
import type { FormulaToWrite } from "./formulaToWrite";

export type WrittenMeasure = "gap" | "growth" | "need";

/** An apostrophe keeps a heading a text. */
const HEADINGS: Record<WrittenMeasure, string> = {
  gap: "'差额（元）",
  growth: "'定基增长",
  need: "'应增经费（亿元）",
};

/**
 * A heading and gap, growth or need of a stage as one spilled formula for each run of region rows, to stand in `column` (from 0):
 * =EDU.GAP(D6:D14,$C$5). The actual figures are those printed, else they follow from the target with the printed gap or
 * growth. Null where the sheet does not hold what is needed, keeps other units than yuan, or runs across.
 */
export function fundingFormulas(
  model: FundingModel,
  stage: StageColumns,
  measure: WrittenMeasure,
  column: number
): FormulaToWrite[] | null {
  if (model.transposed || !inYuan(stage)) return null;
  const target = targetCell(model, stage);
  if (target === null) return null;
  const formulas = runsOfRegions(model).map(([first, last]): FormulaToWrite | null => {
    const range = (name: "actual" | "gap" | "growth" | "students" | "target"): string | null => {
      const figure = stage.figures[name]?.[0];
      if (figure === undefined) return null;
      const left = parseAddress(figure.cell).column;
      return areaAddress({ top: first, left, bottom: last, right: left });
    };
    const targets = range("target") ?? target;
    const actual = actualOf(range, targets, measure);
    const students = range("students");
    if (actual === null || (measure === "need" && students === null)) return null;
    const values = measure === "need" ? `${actual},${targets},${students}` : `${actual},${targets}`;
    const formula = `=EDU.${measure.toUpperCase()}(${values})`;
    const cell = cellAddress(first, column);
    return first === last
      ? { sheet: model.sheet, cell, formula }
      : {
          sheet: model.sheet,
          cell,
          formula,
          spills: areaAddress({ top: first, left: column, bottom: last, right: column }),
        };
  });
  if (formulas.length === 0 || !formulas.every((formula) => formula !== null)) return null;
  const firstRow = Math.min(...model.rows.map(({ line }) => line));
  const heading = { sheet: model.sheet, cell: cellAddress(firstRow - 1, column) };
  return [{ ...heading, formula: HEADINGS[measure] }, ...formulas];
}

/** What the regions have, from what is printed; never from the figure that is asked for. */
function actualOf(
  range: (name: "actual" | "gap" | "growth") => string | null,
  targets: string,
  measure: WrittenMeasure
): string | null {
  const [actual, gap, growth] = [range("actual"), range("gap"), range("growth")];
  if (actual !== null) return actual;
  if (gap !== null && measure !== "gap") return `${targets}+${gap}`;
  return growth !== null && measure !== "growth" ? `EDU.ACTUAL(${targets},${growth})` : null;
}

function inYuan({ figures }: StageColumns): boolean {
  return (["target", "actual", "gap", "growth", "students"] as const).every(
    (name) => figures[name]?.every(({ scale }) => scale === 1 || name === "growth") ?? true
  );
}

/** The benchmark's own cell, held fast. */
function targetCell(model: FundingModel, stage: StageColumns): string | null {
  const benchmark = mainBenchmark(model.rows);
  const figures = stage.figures.target ?? stage.figures.actual;
  const cell = benchmark && figures?.[model.rows.indexOf(benchmark)]?.cell;
  if (!cell) return null;
  const { row, column } = parseAddress(cell);
  return `$${columnLetters(column)}$${row + 1}`;
}

function runsOfRegions({ rows }: FundingModel): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (const { role, line } of rows) {
    if (role !== "region") continue;
    const run = runs.at(-1);
    if (run !== undefined && run[1] + 1 === line) run[1] = line;
    else runs.push([line, line]);
  }
  return runs;
}
