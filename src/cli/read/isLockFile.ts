import { basename } from "node:path";

/** Whether a file is one that Excel keeps beside a workbook as long as it is open, by its name: "~$表.xlsx". */
export function isLockFile(path: string): boolean {
  return basename(path).startsWith("~$");
}
