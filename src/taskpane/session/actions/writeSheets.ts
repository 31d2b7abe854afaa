import type { Report } from "../../../core/present/report";
import { runTask } from "../runTask";
import type { SessionContext } from "../sessionContext";

/** Writes reports that a view has built, each to a new sheet; Excel shows the first. */
export async function writeSheets(
  session: SessionContext,
  reports: readonly Report[]
): Promise<void> {
  const { excel, strings } = session;
  await runTask(session, "report", async () => {
    const names = await excel.writeReports(reports);
    return { intent: "success", text: strings.reports.written(names.join("”“")) };
  });
}
