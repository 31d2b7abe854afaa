import type { FileReport } from "../core/finding/checkReport";
import type { Review, reviewWorkbook } from "../core/review/reviewWorkbook";
import { ReadError } from "./read/readError";
import { readWorkbook } from "./read/readWorkbook";
import type { Workbook } from "./read/workbook";

/** One file read and reviewed; `workbook` and `review` are absent when `report.error` says why. */
export interface CheckedFile {
  report: FileReport;
  workbook?: Workbook;
  review?: Review;
  /** An error that only a mistake in the program explains. */
  unexpected?: unknown;
}

/** Reads and reviews one file. Never throws: a mistake in the program must not cost the other files. */
export function checkFile(file: string, review: typeof reviewWorkbook): CheckedFile {
  try {
    const workbook = readWorkbook(file);
    const result = review(workbook.grids);
    const { tables, unrecognised, notTaken } = result;
    const report = {
      file,
      tables,
      unrecognised,
      ...(Object.keys(notTaken).length > 0 && { notTaken }),
    };
    return { report, workbook, review: result };
  } catch (error) {
    if (error instanceof ReadError) return { report: unreadable(file, error.message) };
    return {
      report: unreadable(file, "检查时程序出错：请把文件交给开发者查看。"),
      unexpected: error,
    };
  }
}

function unreadable(file: string, error: string): FileReport {
  return { file, error, tables: [], unrecognised: [] };
}
