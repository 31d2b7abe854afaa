import type { FileReport } from "../core/finding/checkReport";
import type { Review, reviewWorkbook } from "../core/review/reviewWorkbook";
import type { Grid } from "../core/sheet/grid";
import { NO_CORRECTIONS } from "../core/correction/corrections";
import { ReadError } from "../ooxml/read/readError";
import { isLockFile } from "./read/isLockFile";
import { missingPart } from "./missingPart";
import { readWorkbook } from "./read/readWorkbook";
import type { Workbook } from "./read/workbook";

/** One file read and reviewed; `workbook` and `review` are absent when `report.error` says why. */
export interface CheckedFile {
  report: FileReport;
  workbook?: Workbook;
  review?: Review;
  /** Why the file was passed over: it is none of the user's. */
  skipped?: string;
  /** An error that only a mistake in the program explains. */
  unexpected?: unknown;
}

/** Told which sheet of how many is going to be looked at: its number, counted from 0, and all of them. */
export type SheetBegins = (sheet: number, grids: readonly Grid[]) => void;

/** Reads and reviews one file. Never rejects: a mistake in the program must not cost the other files. */
export async function checkFile(
  file: string,
  review: typeof reviewWorkbook,
  begins: SheetBegins = () => undefined
): Promise<CheckedFile> {
  if (isLockFile(file)) {
    const skipped = "这是 Excel 打开文件时留下的临时文件，不是工作簿，已跳过。";
    return { report: { file, warnings: [skipped], tables: [], unrecognised: [] }, skipped };
  }
  try {
    const workbook = await readWorkbook(file);
    const { grids } = workbook;
    const result = review(grids, NO_CORRECTIONS, (sheet) => begins(sheet, grids));
    const { warnings } = workbook;
    const { tables, unrecognised, notTaken } = result;
    const report = {
      file,
      ...(warnings.length > 0 && { warnings }),
      tables,
      unrecognised,
      ...(Object.keys(notTaken).length > 0 && { notTaken }),
    };
    return { report, workbook, review: result };
  } catch (error) {
    if (error instanceof ReadError) return { report: unreadable(file, error.message) };
    return {
      report: unreadable(file, missingPart(error) ?? "检查时程序出错：请把文件交给开发者查看。"),
      unexpected: error,
    };
  }
}

function unreadable(file: string, error: string): FileReport {
  return { file, error, tables: [], unrecognised: [] };
}
