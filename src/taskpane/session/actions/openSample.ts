import { readMarks } from "../readMarks";
import { rereadSheets } from "../rereadSheets";
import { runTask } from "../runTask";
import type { SessionContext } from "../sessionContext";

/** Puts a sample on new sheets and shows what the pane makes of it. */
export async function openSample(session: SessionContext): Promise<void> {
  const { excel, strings } = session;
  await runTask(session, "read", async () => {
    const sheets = await excel.openSample();
    await rereadSheets(session, sheets);
    await readMarks(session);
    return { intent: "success", text: strings.first.sampleOpened(sheets.join("、")) };
  });
}
