import { areaAddress } from "../../core/area/address";
import type { Grid } from "../../core/sheet/grid";
import type { NewSheet } from "../addSheets";
import { asTyped } from "../formulaRecord";
import sheets from "./sheets.json";

/** Names of all sheets of the self-test begin so. */
export const PREFIX = "自检 ";

/** The published tables that the self-test works on, under names of its own. */
export const OWN_GRIDS: readonly Grid[] = sheets.map((grid) => ({
  ...grid,
  sheet: PREFIX + grid.sheet,
  values: grid.values.map((row) => row?.map((value) => value ?? undefined)),
}));

/** What writes a grid to a new sheet, its merged areas too. */
export function newSheet(grid: Grid): NewSheet {
  const { sheet: name, top, left, values, merges = [] } = grid;
  const width = widthOf(grid);
  const write = (sheet: Excel.Worksheet): void => {
    if (values.length === 0) return;
    const cells = sheet.getRangeByIndexes(top, left, values.length, width);
    cells.formulas = filled(grid, (r, c) => asTyped(values[r]?.[c]));
    for (const area of merges) sheet.getRange(areaAddress(area)).merge();
  };
  return { name, write, shows: [] };
}

/** Every cell of the grid, row by row: "" for a blank. */
export function cellsOf(grid: Grid): unknown[][] {
  return filled(grid, (r, c) => grid.values[r]?.[c] ?? "");
}

function widthOf({ values }: Grid): number {
  return Math.max(0, ...values.map((row) => row?.length ?? 0));
}

function filled<T>(grid: Grid, cell: (row: number, column: number) => T): T[][] {
  return grid.values.map((_, r) => Array.from({ length: widthOf(grid) }, (_cell, c) => cell(r, c)));
}
