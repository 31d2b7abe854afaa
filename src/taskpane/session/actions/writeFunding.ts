import type { Grid } from "../../../core/sheet/grid";
import type { FormulaToWrite } from "../../../core/formula/formulaToWrite";
import { fundingFormulas, type WrittenMeasure } from "../../../core/formula/fundingFormulas";
import type { FundingModel, StageColumns } from "../../../core/kind/funding/model";
import { readMarks } from "../readMarks";
import { rereadSheets } from "../rereadSheets";
import { runTask } from "../runTask";
import type { SessionContext } from "../sessionContext";
import { putBack } from "./putBack";

const MEASURES: readonly WrittenMeasure[] = ["gap", "growth", "need"];

/**
 * 写入公式: gap, growth and need of one stage as EDU formulas in the first empty columns right of everything on the sheet;
 * those that the sheet does not hold the figures for are left out.
 */
export async function writeFunding(
  session: SessionContext,
  model: FundingModel,
  stage: StageColumns
): Promise<void> {
  const { excel, strings } = session;
  await runTask(session, "formulas", async () => {
    const formulas: FormulaToWrite[] = [];
    let column = columnBehind(await excel.readSheet(model.sheet));
    const written = MEASURES.filter((measure) => {
      const wanted = fundingFormulas(model, stage, measure, column);
      if (wanted === null) return false;
      formulas.push(...wanted);
      column++;
      return true;
    });
    if (written.length === 0) return { intent: "info", text: strings.formulas.noFunding };
    await excel.writeFormulas(formulas, { onlyEmpty: true });
    await rereadSheets(session, [model.sheet]);
    await readMarks(session);
    const names = written.map((measure) => strings.funding[measure]).join("、");
    return {
      intent: "success",
      text: strings.formulas.fundingWritten(names, formulas[0]?.cell ?? ""),
      undo: () => void putBack(session),
    };
  });
}

/** The column behind the last one that holds anything, from 0, with an empty one between. */
function columnBehind({ left, values }: Grid): number {
  return left + Math.max(0, ...values.map((row) => row?.length ?? 0)) + 1;
}
