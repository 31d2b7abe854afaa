import type { CountyReturn } from "../core/gather/countyReturn";
import { gatherCounties } from "../core/gather/gatherCounties";
import type { Gathering } from "../core/gather/gathering";
import { reviewWorkbook } from "../core/review/reviewWorkbook";
import { insertWorkbooks, type WorkbookFile } from "./insertWorkbooks";
import type { Reading } from "./readInBlocks";

/**
 * Reads county workbooks as `insertWorkbooks` does and gathers their checklists, beside the city's own where `city` gives
 * the open workbook as it was read. Write the result with `writeReports(…gatheredSheet, gatheringReport)`.
 */
export async function gatherWorkbooks(
  files: readonly WorkbookFile[],
  city: CountyReturn | null,
  reading: Reading = {}
): Promise<Gathering> {
  const inserted = await insertWorkbooks(files, reading);
  const returns = inserted.map(({ file, grids, error }): CountyReturn => ({
    file,
    ...(error !== undefined && {
      error: "Excel 打不开这个文件：请确认它是 .xlsx，没有密码，能单独打开。",
    }),
    grids,
    models: reviewWorkbook(grids).models,
  }));
  return gatherCounties(returns, city);
}
