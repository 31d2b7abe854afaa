import type { IStyleData } from "@univerjs/core";
import { utils, type CellObject, type WorkSheet } from "@e965/xlsx";
import type { Area } from "../../../core/area/area";
import type { RawCell } from "../../../core/cell/rawCell";
import { shownFormula } from "../../../core/formula/shownFormula";
import type { SheetData } from "../sheetData";

/** The cells, formulas, number formats and merged areas of a sheet that the library read; `looks` are styles by address. */
export function worksheetData(
  name: string,
  cells: WorkSheet,
  looks: ReadonlyMap<string, IStyleData> = new Map()
): SheetData {
  // A file may claim more cells than it has: what is there counts.
  const end = { r: 0, c: 0 };
  for (const address of [
    ...Object.keys(cells).filter((key) => !key.startsWith("!")),
    ...looks.keys(),
  ]) {
    const { r, c } = utils.decode_cell(address);
    end.r = Math.max(end.r, r);
    end.c = Math.max(end.c, c);
  }
  const each = <T>(cell: (found: CellObject | undefined, address: string) => T): T[][] =>
    Array.from({ length: end.r + 1 }, (_, r) =>
      Array.from({ length: end.c + 1 }, (_unused, c) => {
        const address = utils.encode_cell({ r, c });
        return cell(cells[address], address);
      })
    );
  const arrays = new Map<string, Area>();
  for (const [address, cell] of Object.entries(cells) as [string, CellObject][])
    if (!address.startsWith("!") && cell.f && cell.F?.includes(":"))
      arrays.set(address, areaOf(utils.decode_range(cell.F)));
  return {
    name,
    // What an array formula fills is filled again by the formula.
    values: each((cell): RawCell => (cell?.F && !cell.f ? "" : rawOf(cell))),
    formulas: each((cell): string | null => (cell?.f ? shownFormula(`=${cell.f}`) : null)),
    formats: each((cell): string => String(cell?.z ?? "General")),
    styles: each((_cell, address): IStyleData | null => looks.get(address) ?? null),
    merges: (cells["!merges"] ?? []).map(areaOf),
    ...(arrays.size > 0 && { arrays: [...arrays.values()] }),
  };
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
