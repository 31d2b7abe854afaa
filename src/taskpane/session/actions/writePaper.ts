import { preferencesOf } from "../../../core/correction/preferences";
import { analysisReport } from "../../../core/present/analysis/analysisReport";
import type { Report } from "../../../core/present/report";
import { reportHtml, reportPlain } from "../../../core/present/reportCopies";
import type { Strings } from "../../../i18n/zhCN";
import { copyFormatted } from "../copyFormatted";
import type { Notice } from "../paneState";
import { runTask } from "../runTask";
import { saveFile } from "../saveFile";
import type { SessionContext } from "../sessionContext";
import { noticesOf } from "./noticesOf";
import { reportStrings } from "./reportStrings";
import { today } from "../today";

/** Notices or the analysis as a Word file, or the analysis on the clipboard. */
export type PaperKind = keyof Strings["reports"]["papers"]["names"];

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Writes a paper on what the pane shows; the workbook is not touched. */
export async function writePaper(session: SessionContext, kind: PaperKind): Promise<void> {
  const { review } = session.store.get();
  await runTask(session, "report", async () => {
    if (kind === "notices") return saveWord(session, kind, await noticesOf(session, review));
    const report = analysisReport(review, today(), preferencesOf(review.corrections).ranking);
    const reports = report === null ? [] : [report];
    return kind === "copy" ? copy(session, reports) : saveWord(session, kind, reports);
  });
}

async function saveWord(
  session: SessionContext,
  kind: "notices" | "analysis",
  reports: readonly Report[]
): Promise<Notice> {
  const { nothing, files, saved, instead } = reportStrings(session).papers;
  if (reports.length === 0) return { intent: "info", text: nothing[kind] };
  const file = files[kind](today());
  saveFile(file, new Uint8Array(await session.excel.wordFile(reports)), WORD);
  const sentences = [saved(file), instead[kind]];
  return { intent: "success", text: sentences.join(session.strings.betweenSentences) };
}

async function copy(session: SessionContext, [report]: readonly Report[]): Promise<Notice> {
  const { nothing, copied, notCopied } = reportStrings(session).papers;
  if (report === undefined) return { intent: "info", text: nothing.analysis };
  return (await copyFormatted(reportHtml(report), reportPlain(report)))
    ? { intent: "success", text: copied }
    : { intent: "error", text: notCopied };
}
