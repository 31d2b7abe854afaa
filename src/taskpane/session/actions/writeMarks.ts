import type { MarksSheet } from "../../../core/numbersToMarks/marksSheet";
import { runTask } from "../runTask";
import type { SessionContext } from "../sessionContext";

/** Writes a sheet of √ and ※ whose marks follow the figures by formula. */
export async function writeMarks(session: SessionContext, marks: MarksSheet): Promise<void> {
  const { excel, strings } = session;
  await runTask(session, "report", async () => {
    const names = await excel.writeMarks(marks);
    return { intent: "success", text: strings.reports.written(names.join("”“")) };
  });
}
