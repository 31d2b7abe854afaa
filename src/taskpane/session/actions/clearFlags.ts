import { readMarks } from "../readMarks";
import { runTask } from "../runTask";
import type { SessionContext } from "../sessionContext";
import { flag } from "./flag";

/** 取消标注: takes all flags off the workbook. */
export async function clearFlags(session: SessionContext): Promise<void> {
  const { excel, strings } = session;
  await runTask(session, "clear", async () => {
    const sheets = await excel.clearFlags();
    await readMarks(session);
    if (sheets.length === 0) return { intent: "info", text: strings.commands.nothingToClear };
    return {
      intent: "success",
      text: strings.commands.cleared(sheets.length),
      undo: () => void flag(session),
    };
  });
}
