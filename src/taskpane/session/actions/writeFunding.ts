import { fundingFormulas, type FundingColumn } from "../../../core/formula/fundingFormulas";
import type { WrittenMeasure } from "../../../core/formula/writtenMeasure";
import type { FundingModel, StageColumns } from "../../../core/kind/funding/model";
import type { Grid } from "../../../core/sheet/grid";
import { readMarks } from "../readMarks";
import { rereadSheets } from "../rereadSheets";
import { runTask } from "../runTask";
import type { SessionContext } from "../sessionContext";
import { fundingNotes } from "./fundingNotes";
import { propose } from "./propose";
import { putBack } from "./putBack";
import { takenBackNotice } from "./takenBackNotice";
import { withForgotten } from "./withForgotten";

const MEASURES: readonly WrittenMeasure[] = ["gap", "growth", "need"];

/**
 * 写入公式: says which of gap, growth and need of one stage can be written as EDU formulas beside everything on the sheet, and
 * why the others cannot; on the user's word writes them, checked against what the pane shows.
 */
export async function writeFunding(
  session: SessionContext,
  model: FundingModel,
  stage: StageColumns
): Promise<void> {
  const { excel, strings } = session;
  await runTask(session, "formulas", async () => {
    const grid = await excel.readSheet(model.sheet);
    let lane = laneBehind(grid, model);
    const columns = MEASURES.map((measure): FundingColumn => {
      const column = fundingFormulas(model, stage, measure, lane, grid);
      if (column.formulas.length > 0) lane++;
      return column;
    });
    const notes = fundingNotes(columns, stage, strings);
    const written = columns.filter(({ formulas }) => formulas.length > 0);
    if (written.length === 0) return { intent: "info", text: notes.join("") };
    const names = written.map(({ measure }) => strings.changes.measures[measure]).join("、");
    const addresses = written.flatMap(({ look }) => look?.area ?? []).join("、");
    propose(
      session,
      {
        kind: "funding",
        text: strings.changes.funding(stage.heading, names, addresses),
        notes,
        changes: written.flatMap(({ formulas }) =>
          formulas.map(({ sheet, cell, spills, formula }) => ({
            sheet,
            address: spills ?? cell,
            before: "",
            after: formula.replace(/^'/, ""),
          }))
        ),
      },
      () => write(session, written, names)
    );
    return null;
  });
}

async function write(
  session: SessionContext,
  columns: readonly FundingColumn[],
  names: string
): Promise<void> {
  const { excel, strings } = session;
  await runTask(session, "formulas", async () => {
    const formulas = columns.flatMap((column) => column.formulas);
    const looks = columns.flatMap(({ look }) => look ?? []);
    const written = await excel.writeFormulas(formulas, { onlyEmpty: true, looks });
    await rereadSheets(session, [...new Set(formulas.map(({ sheet }) => sheet))]);
    await readMarks(session);
    if (written.kind === "takenBack") return takenBackNotice(written, strings);
    return {
      intent: "success",
      text: withForgotten(
        strings.formulas.fundingWritten(names, formulas[0]?.cell ?? ""),
        written.forgotten,
        strings
      ),
      undo: () => void putBack(session, formulas),
    };
  });
}

/** The column behind the last one that holds anything, from 0, with an empty one between; the row where regions run across. */
function laneBehind({ top, left, values }: Grid, { transposed }: FundingModel): number {
  if (transposed) return top + values.length + 1;
  return left + Math.max(0, ...values.map((row) => row?.length ?? 0)) + 1;
}
