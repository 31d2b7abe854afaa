import { fundingFormulas, type FundingColumn } from "../../src/core/formula/fundingFormulas";
import type { WrittenMeasure } from "../../src/core/formula/writtenMeasure";
import { recogniseWorkbook } from "../../src/core/review/recogniseWorkbook";
import { readWorkbook } from "../../src/excel/readWorkbook";

/** The formulas for one stage of the first funding table of the workbook that is open, to stand in `lane`. */
export async function columnOf(
  measure: WrittenMeasure,
  lane: number,
  stage = 0
): Promise<FundingColumn> {
  const grids = await readWorkbook();
  const [model] = recogniseWorkbook(grids).funding;
  const grid = grids.find(({ sheet }) => sheet === model?.sheet);
  const columns = model?.stages[stage];
  if (!model || !columns || !grid) throw new Error("no funding table");
  return fundingFormulas(model, columns, measure, lane, grid);
}
