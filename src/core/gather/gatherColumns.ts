import type { ReturnedTable } from "./countyReturn";
import { byDivision } from "./divisionOrder";
import type { ListGroup } from "./groupLists";
import { returnedColumns, type ReturnedColumn } from "./returnedColumns";

/** Where the marks of one region come from. */
export interface RegionColumns {
  name: string;
  /** Those to take: one, or several files that both return the region and must agree; [] when nobody did. */
  taken: ReturnedColumn[];
  /** Columns left aside because another file is the region's own. */
  aside: ReturnedColumn[];
}

export interface GatheredColumns {
  regions: RegionColumns[];
  /** Columns of other regions in a file that is one region's own: not taken. */
  foreign: ReturnedColumn[];
}

/**
 * The regions of a gathered list and whose columns they come from: the city's regions first, in its order, the others in
 * the order of divisions. A file that names its own region gives that region only.
 */
export function gatherColumns({ base, tables }: ListGroup, hasCity: boolean): GatheredColumns {
  const city = hasCity ? base.model.regions.map(({ name }) => name) : [];
  const known = [...city];
  for (const table of tables) addNames(known, table);
  const columns = tables.map((table) => returnedColumns(table, known));
  const foreign: ReturnedColumn[] = [];
  const candidates = columns.flatMap((all) => {
    const own = all.filter((column) => column.own);
    if (own.length !== 1) return all;
    foreign.push(...all.filter((column) => !column.own));
    return own;
  });
  const others = [...new Set(candidates.map(({ name }) => name))]
    .filter((name) => !city.includes(name))
    .sort(byDivision);
  return {
    regions: [...city, ...others].map((name): RegionColumns => {
      const all = candidates.filter((column) => column.name === name);
      const own = all.filter((column) => column.own);
      const taken = own.length === 1 ? own : all;
      return { name, taken, aside: all.filter((column) => !taken.includes(column)) };
    }),
    foreign,
  };
}

function addNames(known: string[], table: ReturnedTable): void {
  for (const { name } of returnedColumns(table, known)) if (!known.includes(name)) known.push(name);
}
