import { basename, dirname } from "node:path";
import type { Report } from "../../core/present/report";
import { reportPackage } from "../../ooxml/report/reportPackage";
import { errorCode } from "../errorCode";
import { nodeCodec } from "../nodeCodec";
import { placeFile } from "./placeFile";

const PROBLEMS: Readonly<Record<string, string>> = {
  EEXIST: "已有这个文件，不会覆盖：请换一个文件名。",
  ENOTDIR: "文件夹的位置上是一个文件：请换一个文件夹。",
  EISDIR: "是文件夹：请写一个 .xlsx 文件名。",
  ENOSPC: "磁盘已满：请清理磁盘，或换一个地方保存。",
  EACCES: "没有权限写入：请换一个文件夹。",
  EPERM: "没有权限写入：请换一个文件夹。",
  EROFS: "该磁盘只能读不能写：请换一个地方保存。",
  ENAMETOOLONG: "文件名太长：请改短。",
};

/**
 * Writes reports to a new workbook; a file that is there is never overwritten. null when it is done, else one line that
 * says why it is not and what to do. Throws on mistakes of the program only.
 */
export function saveReports(path: string, reports: readonly Report[]): string | null {
  const bytes = reportPackage(reports, nodeCodec);
  try {
    placeFile(dirname(path), [basename(path)], bytes);
    return null;
  } catch (error) {
    if (errorCode(error) === "") throw error;
    return PROBLEMS[errorCode(error)] ?? "写不出来：请换一个文件名再试。";
  }
}
