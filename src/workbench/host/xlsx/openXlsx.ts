import type { IStyleData } from "@univerjs/core";
import { read, utils, type CellObject, type WorkSheet } from "@e965/xlsx";
import { strFromU8, unzipSync } from "fflate";
import type { RawCell } from "../../../core/cell/rawCell";
import { shownFormula } from "../../../core/formula/shownFormula";
import { NotImplemented } from "../notImplemented";
import type { SheetData } from "../sheetData";
import { parseXml } from "./parseXml";
import { readRules } from "./readRules";
import { readSizes } from "./readSizes";
import { readStyles, type Styles } from "./readStyles";

/**
 * The sheets of an .xlsx file as the host opens them: cells, formulas, number formats, merged areas, looks of cells,
 * widths, heights, frozen panes and conditional formats. `leaveOut` is told of rules that the host lacks; without it
 * they are a NotImplemented. Charts, pictures and what else the host does not know is left out. A file that is no
 * .xlsx throws.
 */
export function openXlsx(
  bytes: Uint8Array,
  leaveOut: (what: string) => void = refuse
): SheetData[] {
  const parts = unzipSync(bytes);
  const text = (name: string) => (parts[name] ? strFromU8(parts[name]) : "");
  const stylesXml = text("xl/styles.xml");
  const styles = stylesXml ? readStyles(parseXml(stylesXml)) : { cells: [], looks: [] };
  const workbook = read(bytes, { cellNF: true, cellFormula: true });
  const targets = worksheetParts(text("xl/workbook.xml"), text("xl/_rels/workbook.xml.rels"));
  if (workbook.SheetNames.length === 0) throw new Error("The file has no sheets.");
  return workbook.SheetNames.map((name, k) => {
    const cells = workbook.Sheets[name] ?? {};
    const part = text(targets.get(name) ?? "");
    const hidden = (workbook.Workbook?.Sheets?.[k]?.Hidden ?? 0) > 0;
    return { ...sheetOf(name, cells, part, styles, leaveOut), ...(hidden && { hidden }) };
  });
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
  const frame = part ? parseXml(part.replace(/<sheetData>.*<\/sheetData>/s, "")) : null;
  return {
    name,
    values: each((cell): RawCell => (cell?.t === "e" ? (cell.w ?? "#N/A") : rawOf(cell?.v))),
    formulas: each((cell): string | null => (cell?.f ? shownFormula(`=${cell.f}`) : null)),
    formats: each((cell): string => String(cell?.z ?? "General")),
    styles: each((_cell, address): IStyleData | null => looks.get(address) ?? null),
    merges: (cells["!merges"] ?? []).map(({ s, e }) => ({
      top: s.r,
      left: s.c,
      bottom: e.r,
      right: e.c,
    })),
    rules: frame ? readRules(frame, styles.looks, leaveOut) : [],
    ...(frame && readSizes(frame, part)),
  };
}

function rawOf(value: unknown): RawCell {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? value
    : "";
}

/** Worksheet parts by the name of the sheet. */
function worksheetParts(workbook: string, relations: string): Map<string, string> {
  const targets = new Map(
    [...parseXml(relations).querySelectorAll("Relationship")].map((relation) => [
      relation.getAttribute("Id"),
      (relation.getAttribute("Target") ?? "").replace(/^\/?(xl\/)?/, "xl/"),
    ])
  );
  return new Map(
    [...parseXml(workbook).querySelectorAll("sheets > sheet")].map((sheet) => [
      sheet.getAttribute("name") ?? "",
      targets.get(sheet.getAttribute("r:id")) ?? "",
    ])
  );
}
