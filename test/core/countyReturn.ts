import type { CountyReturn } from "../../src/core/gathering/countyReturn";
import type { Grid } from "../../src/core/grid/grid";
import { reviewWorkbook } from "../../src/core/review/reviewWorkbook";

/** A workbook of these sheets as a county's return. */
export function countyReturn(file: string, ...grids: Grid[]): CountyReturn {
  return { file, grids, models: reviewWorkbook(grids).models };
}
