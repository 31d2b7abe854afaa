import { totalFormulas } from "../../../core/formula/totalFormulas";
import { readMarks } from "../readMarks";
import { rereadSheets } from "../rereadSheets";
import { runTask } from "../runTask";
import type { SessionContext } from "../sessionContext";
import { putBack } from "./putBack";

/** 写入公式: the printed totals of every checklist as EDU formulas; what they replace is kept in the workbook. */
export async function writeTotals(session: SessionContext): Promise<void> {
  const { excel, store, strings } = session;
  await runTask(session, "formulas", async () => {
    const checklists = store.get().review.models.filter((model) => model.kind === "checklist");
    const sheets = [...new Set(checklists.map(({ sheet }) => sheet))];
    const grids = await Promise.all(sheets.map((sheet) => excel.readSheet(sheet)));
    const totals = checklists.flatMap((model) => {
      const grid = grids.find(({ sheet }) => sheet === model.sheet);
      return grid === undefined ? [] : [totalFormulas(model, grid)];
    });
    const formulas = totals.flatMap(({ write }) => write);
    const left = totals.reduce((sum, one) => sum + one.left.length, 0);
    if (formulas.length === 0) return { intent: "info", text: strings.formulas.noTotals };
    const written = await excel.writeFormulas(formulas, { onlyEmpty: false });
    await rereadSheets(session, sheets);
    await readMarks(session);
    return {
      intent: "success",
      text: strings.formulas.totalsWritten(written, left),
      undo: () => void putBack(session),
    };
  });
}
