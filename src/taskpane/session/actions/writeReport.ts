import { preferencesOf } from "../../../core/correction/preferences";
import { findingReport } from "../../../core/present/findingReport";
import { fundingReport } from "../../../core/present/fundingReport";
import { heatReports } from "../../../core/present/heatReport";
import { rankingReport } from "../../../core/present/rankingReport";
import type { Report } from "../../../core/present/report";
import { unmetReport } from "../../../core/present/unmetReport";
import type { Review } from "../../../core/review/reviewWorkbook";
import type { Strings } from "../../../i18n/zhCN";
import { runTask } from "../runTask";
import type { SessionContext } from "../sessionContext";
import { noticesOf } from "./noticesOf";
import { putReports } from "./putReports";
import { reportStrings } from "./reportStrings";
import { today } from "../today";

export type ReportKind = keyof Strings["reports"]["names"];

/** Writes one report on what the pane shows to a sheet, or to one a county; Excel shows the first. */
export async function writeReport(session: SessionContext, kind: ReportKind): Promise<void> {
  const { store } = session;
  await runTask(session, "report", async () => {
    const { review } = store.get();
    const reports =
      kind === "notices"
        ? await noticesOf(session, review)
        : [buildReport(kind, review, today()) ?? []].flat();
    if (reports.length === 0) return { intent: "info", text: reportStrings(session).nothing[kind] };
    return putReports(session, reports);
  });
}

function buildReport(
  kind: Exclude<ReportKind, "notices">,
  review: Review,
  date: string
): Report | Report[] | null {
  const checklists = review.models.filter((model) => model.kind === "checklist");
  switch (kind) {
    case "unmet":
      return unmetReport(checklists, date);
    case "ranking":
      return rankingReport(checklists, date, preferencesOf(review.corrections).ranking);
    case "heat":
      return heatReports(checklists, date);
    case "findings":
      return findingReport(review, date);
    case "funding":
      return fundingReport(
        review.models.filter((model) => model.kind === "funding"),
        date
      );
  }
}
