import { rateOf } from "../measure/rateOf";
import { markReader } from "../edu/markReader";
import { isFault } from "../cell/fault";
import { areaAddress, parseAddress } from "../area/address";
import type { Area } from "../area/area";
import type { Grid } from "../sheet/grid";
import type { RawCell } from "../cell/rawCell";
import type { ChecklistModel, TotalLine } from "../kind/checklist/model";
import type { Count } from "../kind/checklist/body";
import type { FormulaToWrite } from "./formulaToWrite";
import { legendArgument, legendText } from "./legendArgument";
import { printedForm } from "./printedForm";
import { largest, smallest } from "../quantity/extremes";

/** A printed total that stays as it is: its printed form is not known, or no one range holds the marks that count. */
export interface LeftTotal {
  sheet: string;
  cell: string;
  why: "form" | "marks";
}

/**
 * The printed totals of a checklist as formulas of their printed form that show the review's figures, and those that must
 * stay as they are. `grid` is the table's sheet.
 */
export function totalFormulas(
  model: ChecklistModel,
  grid: Grid
): { write: FormulaToWrite[]; left: LeftTotal[] } {
  const argument = legendArgument(model);
  const write: FormulaToWrite[] = [];
  const left: LeftTotal[] = [];
  for (const total of model.totals) {
    const steps = total.cells.flatMap(({ rate }) => (rate === null ? [] : [rate.step]));
    const decimals = Math.max(0, ...steps.map((step) => Math.round(-Math.log10(step))));
    const counts = model.body.count(total);
    total.cells.forEach((printed, r) => {
      const { unmet, met, rate, cell } = printed;
      if (unmet === null && met === null && rate === null) return;
      const marks = marksOf(model, total, r);
      const counted = counts[r];
      const value = counted === undefined ? null : rateOf(counted.met, counted.unmet);
      const { sheet } = model;
      if (marks === null || !counted || value === null || !agrees(model, counted, marks, grid))
        return void left.push({ sheet, cell, why: "marks" });
      const range = areaAddress(marks) + argument;
      const { row, column } = parseAddress(cell);
      const figures = {
        unmet: { formula: `EDU.UNMET(${range})`, value: counted.unmet },
        rate: { formula: `EDU.RATE(${range})`, value },
      };
      const form = printedForm(at(grid, row, column), printed, figures, decimals);
      if (form === null) left.push({ sheet, cell, why: "form" });
      else write.push({ sheet, cell, formula: form.formula, shows: [[form.shows]] });
    });
  }
  return { write, left };
}

/**
 * The cells from the first to the last indicator that a total covers, of one region; null when there is none, where the
 * verdict is the column that is ticked, or where the review gives no rate since nobody can tell what the blanks mean.
 */
function marksOf(model: ChecklistModel, { from, to }: TotalLine, region: number): Area | null {
  const { lane, columns } = model.regions[region] ?? {};
  const isOpen = model.blanks === "open" && model.body.hasBlank(region);
  if (columns !== undefined || isOpen) return null;
  const lines = model.indicators.slice(from, to + 1).map(({ line }) => line);
  if (lane === undefined || lines.length === 0) return null;
  const [first, last] = [smallest(lines), largest(lines)];
  return model.transposed
    ? { top: lane, left: first, bottom: lane, right: last }
    : { top: first, left: lane, bottom: last, right: lane };
}

/** Whether the functions, which see the whole range, count what the model counts. */
function agrees(model: ChecklistModel, counted: Count, marks: Area, grid: Grid): boolean {
  const read = markReader({ name: "图例", cells: [[legendText(model)]] });
  if (isFault(read)) return false;
  let [met, unmet] = [0, 0];
  for (let row = marks.top; row <= marks.bottom; row++)
    for (let column = marks.left; column <= marks.right; column++) {
      const status = read(at(grid, row, column));
      if (status !== null && isFault(status)) return false;
      if (status === "met") met++;
      else if (status === "unmet" || status === "zero") unmet++;
    }
  return counted.met === met && counted.unmet === unmet;
}

function at({ top, left, values }: Grid, row: number, column: number): RawCell {
  return values[row - top]?.[column - left] ?? "";
}
