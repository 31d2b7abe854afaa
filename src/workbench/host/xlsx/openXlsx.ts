import type { IStyleData } from "@univerjs/core";
import { read, utils, type CellObject, type WorkSheet } from "@e965/xlsx";
import type { Area } from "../../../core/area/area";
import type { RawCell } from "../../../core/cell/rawCell";
import { shownFormula } from "../../../core/formula/shownFormula";
import { openWorkbook } from "../../../ooxml/package/openWorkbook";
import { portableCodec } from "../../../ooxml/zip/portableCodec";
import { NotImplemented } from "../notImplemented";
import type { SheetData } from "../sheetData";
import { parseXml } from "./parseXml";
import { readRules } from "./readRules";
import { readSizes } from "./readSizes";
import { readStyles, type Styles } from "./readStyles";

/**
 * The worksheets of an .xlsx or .xlsm file as the host opens them: cells, formulas, number formats, merged areas, looks of
 * cells, widths, heights, frozen panes, protection and conditional formats. `leaveOut` is told of rules that the host
 * lacks; without it they are a NotImplemented. Charts, pictures and what else the host does not know is not among it:
 * see `OpenedFile` for how it stays in the file. A file that is no such workbook throws.
 */
export function openXlsx(
  bytes: Uint8Array,
  leaveOut: (what: string) => void = refuse
): SheetData[] {
  const { edit, parts } = openWorkbook(bytes, portableCodec);
  const text = (name: string | undefined) =>
    name === undefined ? "" : new TextDecoder().decode(edit.xml(name));
  const stylesXml = text(parts.styles);
  const styles = stylesXml ? readStyles(parseXml(stylesXml)) : { cells: [], looks: [] };
  const workbook = read(bytes, { cellNF: true, cellFormula: true });
  if (parts.worksheets.length === 0) throw new Error("The file has no sheets.");
  return parts.worksheets.map(({ name, part, hidden }) => ({
    ...sheetOf(name, workbook.Sheets[name] ?? {}, text(part), styles, leaveOut),
    ...(hidden !== undefined && { hidden: true }),
  }));
}

function refuse(what: string): void {
  throw new NotImplemented(what);
}

function sheetOf(
  name: string,
  cells: WorkSheet,
  part: string,
  styles: Styles,
  leaveOut: (what: string) => void
): SheetData {
  const looks = new Map<string, IStyleData>();
  for (const [, address = "", number] of part.matchAll(/<c r="([A-Z]+\d+)"[^>]*? s="(\d+)"/g)) {
    const style = styles.cells[Number(number)];
    if (style && Object.keys(style).length > 0) looks.set(address, style);
  }
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
  const frame = part ? parseXml(part.replace(/<sheetData>.*<\/sheetData>/s, "")) : null;
  return {
    name,
    // What an array formula fills is filled again by the formula.
    values: each((cell): RawCell => (cell?.F && !cell.f ? "" : rawOf(cell))),
    formulas: each((cell): string | null => (cell?.f ? shownFormula(`=${cell.f}`) : null)),
    formats: each((cell): string => String(cell?.z ?? "General")),
    styles: each((_cell, address): IStyleData | null => looks.get(address) ?? null),
    merges: (cells["!merges"] ?? []).map(areaOf),
    ...(arrays.size > 0 && { arrays: [...arrays.values()] }),
    ...(frame && rulesOf(frame, styles, leaveOut)),
    ...(frame && readSizes(frame, part)),
    ...(isProtected(frame) && { isProtected: true }),
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

function rulesOf(
  frame: Document,
  styles: Styles,
  leaveOut: (what: string) => void
): Pick<SheetData, "rules" | "rulePlaces"> {
  const found = readRules(frame, styles.looks, leaveOut);
  return { rules: found.map(({ rule }) => rule), rulePlaces: found.map(({ place }) => place) };
}

function isProtected(frame: Document | null): boolean {
  const protection = frame?.querySelector("worksheet > sheetProtection");
  return ["1", "true"].includes(protection?.getAttribute("sheet") ?? "");
}
