import { readMarks } from "../readMarks";
import { rereadSheets } from "../rereadSheets";
import { runTask } from "../runTask";
import type { SessionContext } from "../sessionContext";

/** 取回: puts back what corrected cells held; a cell that was changed since is left alone. */
export async function takeBack(
  session: SessionContext,
  cells: readonly { sheet: string; cell: string }[]
): Promise<void> {
  const { excel, strings } = session;
  await runTask(session, "correct", async () => {
    const back = await excel.takeBackCells(cells.map(({ sheet, cell }) => ({ sheet, cell })));
    await rereadSheets(session, [...new Set(cells.map(({ sheet }) => sheet))]);
    await readMarks(session);
    return {
      intent: back.length === cells.length ? "success" : "info",
      text: strings.corrections.takenBack(back.length, cells.length - back.length),
    };
  });
}
