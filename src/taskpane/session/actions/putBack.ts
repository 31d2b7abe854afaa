import { readMarks } from "../readMarks";
import { rereadSheets } from "../rereadSheets";
import { runTask } from "../runTask";
import type { SessionContext } from "../sessionContext";

/** 放回: puts back what formulas of ours replaced, all or those of one writing. */
export async function putBack(
  session: SessionContext,
  only?: readonly { sheet: string; cell: string }[]
): Promise<void> {
  const { excel, store, strings } = session;
  await runTask(session, "formulas", async () => {
    const cells = await excel.putBackFormulas(only);
    await rereadSheets(
      session,
      store.get().sheets.flatMap(({ sheet, tables }) => (tables.length > 0 ? [sheet] : []))
    );
    await readMarks(session);
    return { intent: "success", text: strings.formulas.putBack(cells) };
  });
}
