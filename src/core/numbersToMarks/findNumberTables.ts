import type { Area } from "../area/area";
import { overlaps } from "../area/overlaps";
import { framesOf } from "../frame/framesOf";
import { turned } from "../frame/tableFrame";
import type { Grid } from "../sheet/grid";
import { readSheet } from "../sheet/readSheet";
import type { NumberTable } from "./numberTable";
import { readNumberTable } from "./readNumberTable";

/**
 * The tables of figures on a sheet, regions × indicators, that can become a checklist: at least one indicator has a
 * criterion (a cell beside it, its label, the standards). `taken` are areas of tables that are known otherwise. With
 * `all`, for criteria that the user will type, also those without any. [] when there is none.
 */
export function findNumberTables(
  grid: Grid,
  taken: readonly Area[] = [],
  all = false
): NumberTable[] {
  return framesOf(readSheet(grid)).flatMap((frame) => {
    if (taken.some((area) => overlaps(area, frame.area))) return [];
    const tables = [frame, turned(frame)].flatMap((side) => readNumberTable(grid, side) ?? []);
    const [first] = tables;
    const table = tables.find(hasCriterion) ?? (all ? first : undefined);
    return table === undefined ? [] : [table];
  });
}

function hasCriterion({ indicators }: NumberTable): boolean {
  return indicators.some(({ criterion }) => criterion !== null);
}
