import { errorCode } from "./errorCode";
import { flagPackage } from "../ooxml/flag/flagPackage";
import { asReadError } from "../ooxml/read/asReadError";
import { nodeCodec } from "./nodeCodec";
import { copyProblem } from "./write/copyProblem";
import { saveCopy } from "./write/saveCopy";
import type { CheckedFile } from "./checkFile";

/** What became of a flagged copy: where it is, why there is none, or why it could not be written. */
export type CopyOutcome = { path: string } | { skipped: string } | { failed: string };

/** Writes the flagged copy of a file that was read into `folder`. Throws on mistakes of the program only. */
export function writeCopy({ report, workbook, review }: CheckedFile, folder: string): CopyOutcome {
  if (!workbook || !review) return { skipped: "没有读出来，未写标注副本。" };
  if (workbook.kind !== "xlsx")
    return { skipped: `.${workbook.kind} 写不了标注副本：请先在 Excel 中另存为 .xlsx。` };
  if (review.tables.length === 0) return { skipped: "没有认出可以检查的表，未写标注副本。" };
  try {
    return {
      path: saveCopy(
        folder,
        report.file,
        flagPackage(workbook.bytes, review.highlights, nodeCodec)
      ),
    };
  } catch (error) {
    if (asReadError(error) !== undefined)
      return { failed: "标注副本写不出来，文件结构特殊：请用 Excel 打开后另存为 .xlsx 再试。" };
    if (errorCode(error) !== "") return { failed: copyProblem(error) };
    throw error;
  }
}
