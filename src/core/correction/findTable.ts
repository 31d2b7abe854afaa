import type { Area } from "../area/area";
import { cellsInCommon } from "../area/cellsInCommon";
import { parseArea } from "../area/parseArea";
import type { TableModel } from "../kind/tableModel";
import type { TableCorrection } from "./corrections";
import { isLike, isSame, type KnownTable } from "./tableIdentity";

/**
 * The table that a correction was made for, among those recognised on its sheet now; null when it cannot be told, so
 * that a correction never meets another table. By what it is known by: of as many alike as there were the one at the
 * same count, else the one in the very same place. A correction that keeps nothing of that is for the table with most
 * of its cells.
 */
export function findTable(
  correction: TableCorrection,
  tables: readonly KnownTable[]
): KnownTable | null {
  const { identity } = correction;
  const range = parseArea(correction.range);
  if (identity === undefined) return mostOverlapping(range, tables);
  if (identity.kind === null) return null;
  const same = tables.filter((table) => isSame(table.identity, identity));
  const like = same.length > 0 ? same : tables.filter((table) => isLike(table.identity, identity));
  return (
    (like.length === identity.of ? like[identity.nth] : undefined) ??
    like.find(
      ({ model: { area } }) =>
        area.top === range.top &&
        area.left === range.left &&
        area.bottom === range.bottom &&
        area.right === range.right
    ) ??
    null
  );
}

/** The table that has most cells in common with an area; null when none has any. */
export function mostOverlapping<T extends { model: TableModel }>(
  range: Area,
  tables: readonly T[]
): T | null {
  let [best, most]: [T | null, number] = [null, 0];
  for (const table of tables) {
    const common = cellsInCommon(range, table.model.area);
    if (common > most) [best, most] = [table, common];
  }
  return best;
}
