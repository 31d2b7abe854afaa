import { readMarks } from "../readMarks";
import { runTask } from "../runTask";
import type { SessionContext } from "../sessionContext";
import { flag } from "./flag";

/** 取消标注: takes all flags off the workbook. */
export async function clearFlags(session: SessionContext): Promise<void> {
  const { excel, strings } = session;
  await runTask(session, "clear", async () => {
    const unreadable: string[] = [];
    const sheets = await excel.clearFlags({
      onUnreadable: (rules) => unreadable.push(strings.commands.unreadable(rules)),
    });
    const told = (text: string) => [text, ...unreadable].join(strings.betweenSentences);
    await readMarks(session);
    if (sheets.length === 0) return { intent: "info", text: told(strings.commands.nothingToClear) };
    return {
      intent: "success",
      text: told(strings.commands.cleared(sheets.length)),
      undo: () => void flag(session),
    };
  });
}
