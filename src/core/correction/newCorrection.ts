import { areaAddress } from "../area/address";
import type { Area } from "../area/area";
import type { Grid } from "../sheet/grid";
import { readSheet } from "../sheet/readSheet";
import { recogniseSheet } from "../kind/kinds";
import type { TableCorrection } from "./corrections";
import { mostOverlapping } from "./findTable";
import { headerOf, knownTables } from "./tableIdentity";

/**
 * A correction that corrects nothing yet, of the table that is recognised at `area`, with all that finds it again. Where
 * nothing is recognised it is for a table that only the user knows of, which begins at `area`; such a one needs a kind.
 */
export function newCorrection(grid: Grid, area: Area): TableCorrection {
  const sheet = readSheet(grid);
  const table = mostOverlapping(area, knownTables(sheet, recogniseSheet(sheet)));
  const { sheet: name } = grid;
  if (table !== null)
    return { sheet: name, range: areaAddress(table.model.area), identity: table.identity };
  const range = areaAddress(area);
  const identity = { kind: null, title: "", header: headerOf(sheet, area), nth: 0, of: 1 };
  return { sheet: name, range, identity, area: range };
}
