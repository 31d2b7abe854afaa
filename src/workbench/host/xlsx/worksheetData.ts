import type { IStyleData } from "@univerjs/core";
import type { CellObject, DenseWorkSheet, ParsingOptions } from "@e965/xlsx";
import { utils } from "@e965/xlsx";
import type { Area } from "../../../core/area/area";
import type { RawCell } from "../../../core/cell/rawCell";
import { shownFormula } from "../../../core/formula/shownFormula";
import type { SheetData } from "../sheetData";

/** How the library reads what `worksheetData` takes: by rows, and no text as HTML, which takes it long. */
export const READING: ParsingOptions = {
  cellNF: true,
  cellFormula: true,
  cellHTML: false,
  dense: true,
};

/** Looks of cells by row and column, undefined where a cell has none. */
export type Looks = readonly (readonly (IStyleData | undefined)[] | undefined)[];

/** The cells, formulas, number formats and merged areas of a sheet that the library read as `READING` says. */
export function worksheetData(name: string, cells: DenseWorkSheet, looks: Looks = []): SheetData {
  const held = (cells["!data"] ?? []) as (CellObject[] | undefined)[];
  // A file may claim more cells than it has: what is there counts.
  const [bottom, right] = [lastFilled(held), lastFilled(looks)].reduce(
    (end, [r, c]) => [Math.max(end[0], r), Math.max(end[1], c)],
    [0, 0] as const
  );
  const values: RawCell[][] = [];
  const formulas: (string | null)[][] = [];
  const formats: string[][] = [];
  const styles: (IStyleData | null)[][] = [];
  const arrays: Area[] = [];
  for (let r = 0; r <= bottom; r++) {
    const columns = Array.from({ length: right + 1 }, (_, c) => held[r]?.[c]);
    // What an array formula fills is filled again by the formula.
    values.push(columns.map((cell) => (cell?.F && !cell.f ? "" : rawOf(cell))));
    formulas.push(columns.map((cell) => (cell?.f ? shownFormula(`=${cell.f}`) : null)));
    formats.push(columns.map((cell) => String(cell?.z ?? "General")));
    styles.push(columns.map((_, c) => looks[r]?.[c] ?? null));
    for (const cell of columns)
      if (cell?.f && cell.F?.includes(":")) arrays.push(areaOf(utils.decode_range(cell.F)));
  }
  return {
    name,
    ...{ values, formulas, formats, styles },
    merges: (cells["!merges"] ?? []).map(areaOf),
    ...(arrays.length > 0 && { arrays }),
  };
}

/** The last row and the last column with anything in them. */
function lastFilled(rows: readonly (readonly unknown[] | undefined)[]): readonly [number, number] {
  let [bottom, right] = [0, 0];
  rows.forEach((row, r) =>
    row?.forEach((cell, c) => {
      if (cell === undefined || cell === null) return;
      bottom = r;
      right = Math.max(right, c);
    })
  );
  return [bottom, right];
}

function areaOf({ s, e }: { s: { r: number; c: number }; e: { r: number; c: number } }): Area {
  return { top: s.r, left: s.c, bottom: e.r, right: e.c };
}

function rawOf(cell: CellObject | undefined): RawCell {
  if (cell?.t === "e") return cell.w ?? "#N/A";
  const value: unknown = cell?.v;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? value
    : "";
}
