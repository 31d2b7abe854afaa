import { tableDate } from "../../../core/compare/tableDate";
import { reviewWorkbook } from "../../../core/review/reviewWorkbook";
import type { LastPeriod } from "../paneState";
import { runTask } from "../runTask";
import type { SessionContext } from "../sessionContext";

/**
 * 两期对比 takes the file of last period as it lies on the disk: read in the browser, not put into the workbook. A file that
 * cannot be read, or holds no checklist, is told and leaves the one chosen before.
 */
export async function readPeriod(session: SessionContext, file: File): Promise<void> {
  const { excel, store, strings } = session;
  await runTask(session, "period", async () => {
    const bytes = await file.arrayBuffer().catch(() => null);
    if (bytes === null) return { intent: "error", text: strings.period.gone(file.name) };
    const read = await excel.readFile(new Uint8Array(bytes));
    if ("problem" in read)
      return { intent: "error", text: strings.period.unreadable(file.name, read.problem) };
    const review = reviewWorkbook(read.grids);
    const tables = review.tables.flatMap((report, k): LastPeriod["tables"] => {
      const model = review.models[k];
      if (report.kind !== "checklist" || model?.kind !== "checklist") return [];
      const grid = read.grids.find(({ sheet }) => sheet === model.sheet);
      return [{ report, model, date: tableDate(model, { grid, file: file.name }) }];
    });
    if (tables.length === 0)
      return { intent: "error", text: strings.period.noChecklist(file.name) };
    store.set({ lastPeriod: { file: file.name, tables } });
    return null;
  });
}
