import type { ResourceId } from "../../standard/resourceStandards";
import type { Sheet } from "../../sheet/sheet";
import { resourceOf } from "./resourceOf";

/** Header lines, in a view's coordinates, in which at least four of the seven resources are named side by side. */
export interface HeaderBand {
  /** First and last line that names resources. */
  top: number;
  bottom: number;
  /** First and last lane that names one. */
  left: number;
  right: number;
}

/** Resources that a table must name to be one of schools' resources. */
const FEWEST = 4;
/** Longest header text; longer ones are notes. */
const LONGEST = 60;
/** Lines over which the names of one header may be spread. */
const DEEPEST = 2;

interface Named {
  line: number;
  lane: number;
  id: ResourceId;
}

/** The bands of a sheet, top to bottom; one is found again where the header is printed again at a page break. */
export function headerBands(sheet: Sheet, transposed: boolean): HeaderBand[] {
  const named = namedResources(sheet, transposed);
  const lines = [...new Set(named.map(({ line }) => line))].sort((a, b) => a - b);
  const bands: HeaderBand[] = [];
  for (const line of lines) {
    if (line <= (bands.at(-1)?.bottom ?? -1)) continue;
    const cells = named.filter((one) => one.line >= line && one.line <= line + DEEPEST);
    const alone = bandOf(cells.filter((one) => one.line === line));
    // A title that names one resource is no part of the header under it.
    const below = cells.filter((one) => one.line !== line);
    if (alone === null && countIds(below) === countIds(cells)) continue;
    const band = alone ?? bandOf(cells);
    if (band !== null) bands.push(band);
  }
  return bands;
}

function countIds(cells: readonly Named[]): number {
  return new Set(cells.map(({ id }) => id)).size;
}

function bandOf(cells: readonly Named[]): HeaderBand | null {
  const lanes = new Map<ResourceId, number>();
  for (const { id, lane } of cells)
    if (!lanes.has(id) && ![...lanes.values()].includes(lane)) lanes.set(id, lane);
  if (lanes.size < FEWEST) return null;
  const all = (of: (one: Named) => number) => cells.map(of);
  return {
    top: Math.min(...all(({ line }) => line)),
    bottom: Math.max(...all(({ line }) => line)),
    left: Math.min(...all(({ lane }) => lane)),
    right: Math.max(...all(({ lane }) => lane)),
  };
}

function namedResources(sheet: Sheet, transposed: boolean): Named[] {
  const known = new Map<number, ResourceId | null>();
  return sheet.texts.flatMap(({ row, column, cell }): Named[] => {
    if (cell.key.length > LONGEST) return [];
    const { id: content } = sheet.at(row, column);
    let id = known.get(content);
    if (id === undefined) known.set(content, (id = resourceOf(cell.key)));
    if (id === null) return [];
    return [transposed ? { line: column, lane: row, id } : { line: row, lane: column, id }];
  });
}
