import type { Grid } from "../sheet/grid";
import { areaAddress } from "../area/address";
import { readSheet } from "../sheet/readSheet";
import { recogniseSheet } from "../kind/kinds";
import type { Corrections, TableCorrection } from "./corrections";
import { knownTables, isSame } from "./tableIdentity";

/**
 * Corrections with the names that their sheets have now: those of a sheet that is no longer there go to the only other
 * sheet without corrections that has every one of their tables, in the same place and known by the same title and
 * header. Where there is none, or more than one, they stay as they are.
 */
export function followSheets(grids: readonly Grid[], corrections: Corrections): Corrections {
  const names = new Set(grids.map(({ sheet }) => sheet));
  const corrected = new Set(corrections.tables.map(({ sheet }) => sheet));
  const lost = [...corrected].filter((sheet) => !names.has(sheet));
  if (lost.length === 0) return corrections;
  const free = grids.filter(({ sheet }) => !corrected.has(sheet));
  return lost.reduce((followed, sheet) => {
    const own = corrections.tables.filter((one) => one.sheet === sheet);
    const [only, ...others] = free.filter((grid) => holds(grid, own));
    return only === undefined || others.length > 0
      ? followed
      : renameSheet(followed, sheet, only.sheet);
  }, corrections);
}

/** Corrections after a sheet was renamed. */
export function renameSheet(corrections: Corrections, before: string, after: string): Corrections {
  const follow = <T extends { sheet: string }>(one: T): T =>
    one.sheet === before ? { ...one, sheet: after } : one;
  return {
    ...corrections,
    tables: corrections.tables.map(follow),
    ...(corrections.settled && { settled: corrections.settled.map(follow) }),
  };
}

/** Whether a sheet has the tables of all corrections; a table without a title is not told from others. */
function holds(grid: Grid, corrections: readonly TableCorrection[]): boolean {
  const sheet = readSheet(grid);
  const tables = knownTables(sheet, recogniseSheet(sheet));
  return corrections.every(
    ({ identity, range }) =>
      identity !== undefined &&
      identity.title !== "" &&
      tables.some(
        (table) => areaAddress(table.model.area) === range && isSame(table.identity, identity)
      )
  );
}
