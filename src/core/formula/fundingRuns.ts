import type { StageColumns } from "../kind/funding/model";
import type { Grid } from "../sheet/grid";
import { computed, type FundingRowPlan, type RowForm } from "./fundingRows";

/** Neighbouring regions that one formula serves. */
export interface FundingRun {
  form: RowForm;
  rows: FundingRowPlan[];
}

/** Rows of one form in as few runs as the lines between allow; blank rows join where the formula leaves them blank. */
export function fundingRuns(
  stage: StageColumns,
  rows: readonly FundingRowPlan[],
  grid: Grid
): FundingRun[] {
  const runs: FundingRun[] = [];
  const staysBlank = (row: FundingRowPlan, form: RowForm) =>
    row.kind === "blank" && computed(stage, form, row.k, grid) === null;
  rows.forEach((row, r) => {
    const run = runs.at(-1);
    const follows = run?.rows.at(-1)?.line === row.line - 1;
    if (run && follows && staysBlank(row, run.form)) run.rows.push(row);
    if (row.kind !== "formula") return;
    if (run && follows && keyOf(run.form) === keyOf(row.form)) {
      run.rows.push(row);
      return;
    }
    const added: FundingRun = { form: row.form, rows: [row] };
    for (let [before, line] = [r - 1, row.line - 1]; before >= 0; before--, line--) {
      const other = rows[before];
      if (other?.line !== line || run?.rows.includes(other) || !staysBlank(other, row.form)) break;
      added.rows.unshift(other);
    }
    runs.push(added);
  });
  return runs;
}

function keyOf({ way, units, reversed, benchmark }: RowForm): string {
  return JSON.stringify([way.inputs, units, reversed, benchmark ?? ""]);
}
