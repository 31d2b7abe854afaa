import { errorCode } from "../errorCode";

const PROBLEMS: Record<string, string> = {
  ENOSPC: "磁盘已满：请清理磁盘，或用 --out 换一个文件夹。",
  EDQUOT: "磁盘配额已用完：请清理磁盘，或用 --out 换一个文件夹。",
  EACCES: "没有权限写入：请用 --out 换一个文件夹。",
  EPERM: "没有权限写入：请用 --out 换一个文件夹。",
  EROFS: "该磁盘只能读不能写：请用 --out 换一个文件夹。",
  ENOTDIR: "--out 后面写的不是文件夹：请换一个文件夹。",
  ENAMETOOLONG: "文件名太长：请把文件名改短，或用 --out 换一个文件夹。",
};

/** Why a flagged copy could not be written and what to do, one line, from an error of the file system. */
export function copyProblem(error: unknown): string {
  return PROBLEMS[errorCode(error)] ?? "标注副本写不出来：请用 --out 换一个文件夹再试。";
}
