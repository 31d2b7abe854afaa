import { roundHalfUp } from "../quantity/roundHalfUp";
import type { Finding } from "../finding/checkReport";
import type { ChecklistModel, TotalLine } from "../kind/checklist/model";
import type { TableModel } from "../kind/tableModel";
import { certainBlank } from "./certainBlank";

/** What a cell must print to be right, as it is printed there: 45.5, 9, 14.04. */
export interface CertainFigure {
  value: number;
  /** Written as text, with its sign of percent, where the neighbours of a blank are. */
  percent: boolean;
}

/**
 * The one figure that makes a finding go away, where the sheet itself leaves no choice: a count or rate of marks that are
 * all known, rounded as its line is; a blank that the row determines to its last digit. null everywhere else: two figures
 * that contradict each other (funding-identity, sums, benchmarks) say that one is wrong, not which.
 */
export function certainFigure(
  finding: Finding,
  model: TableModel | undefined
): CertainFigure | null {
  if (model === undefined) return null;
  switch (finding.rule) {
    case "rate-mismatch":
    case "unmet-count-mismatch":
    case "sum-mismatch":
      return model.kind === "checklist" ? countedFigure(finding, model) : null;
    case "missing-value":
      return model.kind === "funding" ? certainBlank(finding, model) : null;
    case "unknown-mark":
    case "blank-mark":
    case "funding-identity":
    case "benchmark-mismatch":
    case "part-sum-mismatch":
    case "out-of-range":
    case "overrun":
    case "cell-error":
      return null;
  }
}

function countedFigure(finding: Finding, model: ChecklistModel): CertainFigure | null {
  const { computed, cell } = finding;
  if (typeof computed !== "number") return null;
  for (const total of model.totals) {
    const region = total.cells.findIndex((printed) => printed.cell === cell);
    if (region < 0) continue;
    if (!allKnown(model, total, region)) return null;
    const rate = total.cells[region]?.rate;
    // A cell whose format shows whole percents cannot show 45.5.
    const shown = rate?.fixed === true ? decimalsOf([rate]) : decimalsOfLine(total);
    const value = finding.rule === "rate-mismatch" ? roundHalfUp(computed, shown) : computed;
    return { value, percent: false };
  }
  return null;
}

/** Whether no mark behind a printed total is blank or unknown. */
function allKnown(model: ChecklistModel, { from, to }: TotalLine, region: number): boolean {
  return model.body.count({ from, to })[region]?.unsure === 0;
}

/** Most decimals of the rates that a line prints: where 46 stands beside 45.5, the line has one. */
function decimalsOfLine({ cells }: TotalLine): number {
  return decimalsOf(cells.flatMap(({ rate }) => rate ?? []));
}

function decimalsOf(rates: readonly { step: number }[]): number {
  return Math.max(0, ...rates.map(({ step }) => Math.round(-Math.log10(step))));
}
