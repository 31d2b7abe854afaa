import type { CountyReturn } from "../../src/core/gather/countyReturn";
import type { Grid } from "../../src/core/sheet/grid";
import { reviewWorkbook } from "../../src/core/review/reviewWorkbook";

/** A workbook of these sheets as a county's return. */
export function countyReturn(file: string, ...grids: Grid[]): CountyReturn {
  return { file, grids, models: reviewWorkbook(grids).models };
}
