import { preferencesOf } from "../../../core/correction/preferences";
import { analysisReport } from "../../../core/present/analysis/analysisReport";
import { reportHtml, reportPlain } from "../../../core/present/reportCopies";
import { copyFormatted } from "../copyFormatted";
import { runTask } from "../runTask";
import { saveFile } from "../saveFile";
import type { SessionContext } from "../sessionContext";
import { reportStrings } from "./reportStrings";
import { today } from "../today";

/** As a Word file, or on the clipboard. */
export type AnalysisWay = "word" | "copy";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Writes the analysis of what the pane shows; the workbook is not touched. */
export async function writeAnalysis(session: SessionContext, how: AnalysisWay): Promise<void> {
  const { excel, store } = session;
  const words = reportStrings(session).analysis;
  await runTask(session, "report", async () => {
    const { review } = store.get();
    const report = analysisReport(review, today(), preferencesOf(review.corrections).ranking);
    if (report === null) return { intent: "info", text: words.nothing };
    if (how === "copy") {
      const copied = await copyFormatted(reportHtml(report), reportPlain(report));
      return copied
        ? { intent: "success", text: words.copied }
        : { intent: "error", text: words.notCopied };
    }
    const file = words.file(report.date);
    saveFile(file, new Uint8Array(await excel.wordFile([report])), WORD);
    return { intent: "success", text: words.saved(file) };
  });
}
