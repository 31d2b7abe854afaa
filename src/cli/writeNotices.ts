import { basename, extname } from "node:path";
import { USUAL_PREFERENCES } from "../core/correction/preferences";
import { followUp } from "../core/compare/followUp";
import { countyNotices, type Earlier } from "../core/present/countyNotices";
import { readUndertakings } from "../core/present/notice/undertakings";
import { reportPackage } from "../ooxml/report/reportPackage";
import type { CheckedFile } from "./checkFile";
import { errorCode } from "./errorCode";
import { nodeCodec } from "./nodeCodec";
import { datedChecklists } from "./task/datedChecklists";
import { saveCopy } from "./write/saveCopy";

/** What became of the notices of a file: where they are and for how many counties, why there are none, or why they could not be written. */
export type NoticesOutcome =
  { path: string; counties: number } | { skipped: string } | { failed: string };

const PROBLEMS: Readonly<Record<string, string>> = {
  ENOSPC: "整改通知单写不出来，磁盘已满：请清理磁盘，或用 --notices 换一个文件夹。",
  EDQUOT: "整改通知单写不出来，磁盘配额已用完：请清理磁盘，或用 --notices 换一个文件夹。",
  ENOTDIR: "--notices 后面写的不是文件夹：请换一个文件夹。",
  ENAMETOOLONG: "整改通知单写不出来，文件名太长：请把文件名改短。",
};

/**
 * Writes one workbook 原名-整改通知单.xlsx into `folder`, a sheet a county, never over a file that is there; held against the files `since`, or against the
 * earlier date in the file itself. Throws on mistakes
 * of the program only.
 */
export function writeNotices(
  checked: CheckedFile,
  folder: string,
  date: string,
  since: readonly CheckedFile[] = []
): NoticesOutcome {
  const { report, review } = checked;
  if (!review) return { skipped: "没有读出来，未写整改通知单。" };
  const notices = countyNotices(review, date, USUAL_PREFERENCES.ranking, earlier(checked, since));
  if (notices.length === 0)
    return { skipped: "没有哪个县（市、区）有要整改的事项，未写整改通知单。" };
  const name = `${basename(report.file, extname(report.file))}-整改通知单.xlsx`;
  try {
    return {
      path: saveCopy(folder, name, reportPackage(notices, nodeCodec)),
      counties: notices.length,
    };
  } catch (error) {
    if (errorCode(error) === "") throw error;
    return {
      failed:
        PROBLEMS[errorCode(error)] ??
        "整改通知单写不出来，没有权限或磁盘不能写：请用 --notices 换一个文件夹。",
    };
  }
}

/** What was before. Cells of the file itself are named without it: the notice is about that file. */
function earlier(checked: CheckedFile, since: readonly CheckedFile[]): Earlier {
  const own = datedChecklists(checked).map(({ model, date }) => ({ model, date }));
  return {
    ...followUp(
      own,
      since.flatMap((file) => datedChecklists(file))
    ),
    undertakings: readUndertakings(
      [...since, checked].flatMap(({ workbook }) => workbook?.grids ?? [])
    ),
  };
}
