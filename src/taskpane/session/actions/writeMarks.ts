import type { MarksSheet } from "../../../core/numbersToMarks/marksSheet";
import { runTask } from "../runTask";
import type { SessionContext } from "../sessionContext";
import { reportStrings } from "./reportStrings";
import { takenBackNotice } from "./takenBackNotice";

/** Writes a sheet of √ and ※ whose marks follow the figures by formula; it stays only where they are what the pane shows. */
export async function writeMarks(session: SessionContext, marks: MarksSheet): Promise<void> {
  const { excel, strings } = session;
  const words = reportStrings(session);
  await runTask(session, "report", async () => {
    const added = await excel.writeMarks(marks);
    if (added.kind === "takenBack") return takenBackNotice(added, strings);
    return {
      intent: "success",
      text: words.written(words.sheets(added.names, added.names.length)),
    };
  });
}
