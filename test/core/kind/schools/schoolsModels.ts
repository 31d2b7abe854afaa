import { framesOf } from "../../../../src/core/frame/framesOf";
import type { Grid } from "../../../../src/core/sheet/grid";
import { readSheet } from "../../../../src/core/sheet/readSheet";
import { findSchools } from "../../../../src/core/kind/schools/findSchools";
import type { SchoolsModel } from "../../../../src/core/kind/schools/model";

/** The models that are recognised on a sheet; throws where there is none. */
export function schoolsModels(grid: Grid): [SchoolsModel, ...SchoolsModel[]] {
  const sheet = readSheet(grid);
  const [first, ...others] = findSchools(sheet, framesOf(sheet));
  if (first === undefined) throw new Error("no table of schools was recognised");
  return [first, ...others];
}
