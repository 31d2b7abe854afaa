import { basename, extname } from "node:path";
import { USUAL_PREFERENCES } from "../core/correction/preferences";
import { followUp } from "../core/compare/followUp";
import { countyNotices, type Earlier } from "../core/present/countyNotices";
import type { Report } from "../core/present/report";
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

/** How notices are written. */
export interface NoticesAsked {
  folder: string;
  /** As a Word file, a county from a new page on, instead of a workbook with a sheet a county. */
  word: boolean;
  date: string;
  /** Files of an earlier date. */
  since: readonly CheckedFile[];
}

const PROBLEMS: Readonly<Record<string, string>> = {
  ENOSPC: "整改通知单写不出来，磁盘已满：请清理磁盘，或用 --notices 换一个文件夹。",
  EDQUOT: "整改通知单写不出来，磁盘配额已用完：请清理磁盘，或用 --notices 换一个文件夹。",
  ENOTDIR: "--notices 后面写的不是文件夹：请换一个文件夹。",
  ENAMETOOLONG: "整改通知单写不出来，文件名太长：请把文件名改短。",
};

/**
 * Writes one workbook 原名-整改通知单.xlsx (or .docx) into `folder`, a sheet (a page) a county, never over a file that is there; held against the files `since`, or against the
 * earlier date in the file itself. Throws on mistakes
 * of the program only.
 */
export async function writeNotices(
  checked: CheckedFile,
  { folder, word, date, since }: NoticesAsked
): Promise<NoticesOutcome> {
  const { report, review } = checked;
  if (!review) return { skipped: "没有读出来，未写整改通知单。" };
  const notices = countyNotices(review, date, USUAL_PREFERENCES.ranking, earlier(checked, since));
  if (notices.length === 0)
    return { skipped: "没有哪个县（市、区）有要整改的事项，未写整改通知单。" };
  const name = `${basename(report.file, extname(report.file))}-整改通知单${word ? ".docx" : ".xlsx"}`;
  const bytes = word ? await wordBytes(notices) : reportPackage(notices, nodeCodec);
  try {
    return {
      path: saveCopy(folder, name, bytes),
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

/** The library is large: it is loaded when it is wanted. */
async function wordBytes(notices: readonly Report[]): Promise<Uint8Array> {
  return (await import(/* webpackChunkName: "word" */ "../ooxml/word/wordDocument")).wordDocument(
    notices
  );
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
