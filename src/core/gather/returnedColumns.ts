import { matchRegions } from "../region/matchRegions";
import type { Grid } from "../sheet/grid";
import { regionKind } from "../region/regionKind";
import { REPORTING_UNIT } from "../lexicon/zh/captions";
import type { ReturnedTable } from "./countyReturn";
import { placeIn } from "./placeIn";

/** One region's marks in a returned table. */
export interface ReturnedColumn {
  table: ReturnedTable;
  /** Place in the table's regions. */
  region: number;
  /** Name to go by: that of the regions known where it is one of them. */
  name: string;
  /** What the table itself calls it. */
  printed: string;
  /** The file, its unit or its sheet names this region. */
  own: boolean;
}

/**
 * The regions that a table returns marks for; columns of a template that hold none are left out. A lone column whose
 * heading is no place (是否达标) belongs to the region that the lines above it, the sheet or the file name.
 */
export function returnedColumns(table: ReturnedTable, known: readonly string[]): ReturnedColumn[] {
  const { model, file } = table;
  const home = homeOf(table, known);
  const names = model.regions.map(({ name }) =>
    model.regions.length === 1 && regionKind(name) === null
      ? (home ?? (placeOf(file) || file))
      : name
  );
  const { pairs } = matchRegions(known, names);
  return model.regions.flatMap(({ name: printed }, region): ReturnedColumn[] => {
    const filled = model.indicators.some((_item, k) => model.body.at(k, region) !== "blank");
    if (!filled && model.regions.length > 1) return [];
    const pair = pairs.find(({ after }) => after === region);
    const name = (pair && known[pair.before]) ?? names[region] ?? "";
    const own = home !== null && matchRegions([home], [name]).pairs.length > 0;
    return [{ table, region, name, printed, own }];
  });
}

/** The region that a file says it is from: its name first, then the lines above the table, then the sheet's name. */
function homeOf({ model, file, grid }: ReturnedTable, known: readonly string[]): string | null {
  const names = [
    ...known,
    ...model.regions.map(({ name }) => name).filter((name) => regionKind(name) !== null),
  ];
  const texts = [
    file,
    ...(grid === undefined ? [] : linesAbove(grid, model.area.top)),
    model.sheet,
  ];
  for (const text of texts) {
    const place = placeIn(text, [...new Set(names)]);
    if (place !== null) return place;
  }
  return null;
}

function linesAbove({ values, top }: Grid, row: number): string[] {
  return values
    .slice(0, Math.max(0, row - top))
    .flatMap((cells) => (cells ?? []).filter((cell) => typeof cell === "string"))
    .sort((a, b) => Number(REPORTING_UNIT.test(b)) - Number(REPORTING_UNIT.test(a)));
}

/** File name without its ending. */
function placeOf(file: string): string {
  return file.replace(/\.[^.]*$/, "");
}
