import { markAt, statusOfParts, type MarkAt } from "../compare/markAt";
import { matchRegions } from "../region/matchRegions";
import { parseAddress } from "../area/address";
import { besideLabel } from "./besideLabel";
import { gatherColumns, type RegionColumns } from "./gatherColumns";
import { gatherItems, type GatheredItems } from "./gatherItems";
import type { GatheredCell, GatheredItem, GatheredList, MarkPlace } from "./gathering";
import type { ListGroup } from "./groupLists";
import { issuesOfCells, type CellsOfList } from "./issuesOfCells";
import { issuesOfReturns } from "./issuesOfReturns";
import { markPlace } from "./markPlace";
import type { ReturnedColumn } from "./returnedColumns";
import { settleMarks } from "./settleMarks";
import { usualMarks } from "./usualMarks";

/** One checklist from the tables of many files; `hasCity` when the base is the city's own table. */
export function gatherList(group: ListGroup, hasCity: boolean): GatheredList {
  const { base, tables } = group;
  const gathered = gatherItems(group);
  const columns = gatherColumns(group, hasCity);
  const returned = gathered.items.map((_, row) =>
    columns.regions.map((region) => region.taken.map((column) => cellOf(gathered, column, row)))
  );
  const settled = settleMarks(
    returned.map((row) => row.map(agreed)),
    gathered.items
  );
  const list: CellsOfList = {
    items: gathered.items,
    regions: columns.regions,
    returned,
    cells: settled.cells,
    city: hasCity ? cityMarks(group, columns.regions) : null,
  };
  return {
    title: base.model.title || base.model.sheet,
    files: [...new Set(tables.map(({ file }) => file))],
    items: gathered.items,
    regions: columns.regions.map(({ name, taken: [first] }) => ({
      name,
      from: first === undefined ? null : { file: first.table.file, sheet: first.table.model.sheet },
    })),
    cells: settled.cells,
    legend: settled.legend,
    issues: [
      ...issuesOfReturns(group, gathered, columns, settled.rewritten),
      ...issuesOfCells(list),
    ],
  };
}

/** What a column holds for a row; `from` is null where the table lacks the item. */
function cellOf(
  { items, sources }: GatheredItems,
  { table, region }: ReturnedColumn,
  row: number
): GatheredCell {
  const source = sources.get(table)?.get(row);
  if (source === undefined) return unrecognisedLine(table, items[row], region);
  const marks = source.indicators.map((k) => markAt(table.model, k, region));
  const status = statusOfParts(marks);
  const places = marks.map((mark) => markPlace(table, mark));
  const [first] = places;
  const same = places.every(({ mark }) => mark === first?.mark);
  const from: MarkPlace | null =
    first === undefined ? null : { ...first, cell: places.map(({ cell }) => cell).join("、") };
  if (status === "blank" || first === undefined) return { value: null, status, from };
  if (same) return { value: rawMark(table.grid, marks[0]) ?? first.mark, status, from };
  return { value: status === "unknown" ? first.mark : usualMarks[status], status, from };
}

/** A line that was not recognised as one of the table, a first one without marks: blank, with its place where it has one. */
function unrecognisedLine(
  table: ReturnedColumn["table"],
  item: GatheredItem | undefined,
  region: number
): GatheredCell {
  const mark = item === undefined ? null : besideLabel(table, item, region);
  if (mark === null) return { value: null, status: "blank", from: null };
  const from = markPlace(table, mark);
  return { value: mark.status === "blank" ? null : from.mark, status: mark.status, from };
}

/** A number stays a number: 1 and 0 as marks. */
function rawMark(grid: ReturnedColumn["table"]["grid"], mark: MarkAt | undefined): number | null {
  if (grid === undefined || mark === undefined) return null;
  const { row, column } = parseAddress(mark.cell);
  const raw = grid.values[row - grid.top]?.[column - grid.left];
  return typeof raw === "number" ? raw : null;
}

/** What the files that return a region agree on; blank where they do not, or where nobody returns it. */
function agreed(cells: readonly GatheredCell[]): GatheredCell {
  const filled = cells.filter(({ status }) => status !== "blank");
  const [first] = filled.length > 0 ? filled : cells;
  const same = filled.every(({ status }) => status === first?.status);
  return same && first !== undefined ? first : { value: null, status: "blank", from: null };
}

/** The city's own marks by row of its list and region; null where its table has no such region. */
function cityMarks(
  { base }: ListGroup,
  regions: readonly RegionColumns[]
): (MarkAt & { place: MarkPlace })[][] {
  const names = base.model.regions.map(({ name }) => name);
  const { pairs } = matchRegions(
    names,
    regions.map(({ name }) => name)
  );
  return base.model.indicators.map((_, k) => {
    const marks: (MarkAt & { place: MarkPlace })[] = [];
    for (const { before, after } of pairs) {
      const mark = markAt(base.model, k, before);
      marks[after] = { ...mark, place: markPlace(base, mark) };
    }
    return marks;
  });
}
