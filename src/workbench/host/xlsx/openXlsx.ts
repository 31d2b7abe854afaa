import type { IStyleData } from "@univerjs/core";
import { read, utils, type CellObject, type WorkSheet } from "@e965/xlsx";
import { strFromU8, unzipSync } from "fflate";
import type { RawCell } from "../../../core/grid/grid";
import type { SheetData } from "../sheetData";
import { parseXml } from "./parseXml";
import { readRules } from "./readRules";
import { readStyles, type Styles } from "./readStyles";

/**
 * The sheets of an .xlsx file as the host opens them: cells, formulas, number formats, merged areas, looks of cells
 * and conditional formats. Charts, pictures and what else the host does not know is left out.
 */
export function openXlsx(bytes: Uint8Array): SheetData[] {
  const parts = unzipSync(bytes);
  const text = (name: string) => (parts[name] ? strFromU8(parts[name]) : "");
  const stylesXml = text("xl/styles.xml");
  const styles = stylesXml ? readStyles(parseXml(stylesXml)) : { cells: [], looks: [] };
  const workbook = read(bytes, { cellNF: true, cellFormula: true });
  const targets = worksheetParts(text("xl/workbook.xml"), text("xl/_rels/workbook.xml.rels"));
  return workbook.SheetNames.map((name, k) => {
    const cells = workbook.Sheets[name] ?? {};
    const part = text(targets.get(name) ?? "");
    const hidden = (workbook.Workbook?.Sheets?.[k]?.Hidden ?? 0) > 0;
    return { ...sheetOf(name, cells, part, styles), ...(hidden && { hidden }) };
  });
}

function sheetOf(name: string, cells: WorkSheet, part: string, styles: Styles): SheetData {
  const end = utils.decode_range(cells["!ref"] ?? "A1").e;
  const looks = new Map<string, IStyleData>();
  for (const [, address = "", number] of part.matchAll(/<c r="([A-Z]+\d+)"[^>]*? s="(\d+)"/g)) {
    const style = styles.cells[Number(number)];
    if (style && Object.keys(style).length > 0) looks.set(address, style);
  }
  const each = <T>(cell: (found: CellObject | undefined, address: string) => T): T[][] =>
    Array.from({ length: end.r + 1 }, (_, r) =>
      Array.from({ length: end.c + 1 }, (_unused, c) => {
        const address = utils.encode_cell({ r, c });
        return cell(cells[address], address);
      })
    );
  return {
    name,
    values: each((cell): RawCell => (cell?.t === "e" ? (cell.w ?? "#N/A") : rawOf(cell?.v))),
    formulas: each((cell): string | null => (cell?.f ? `=${cell.f}` : null)),
    formats: each((cell): string => String(cell?.z ?? "General")),
    styles: each((_cell, address): IStyleData | null => looks.get(address) ?? null),
    merges: (cells["!merges"] ?? []).map(({ s, e }) => ({
      top: s.r,
      left: s.c,
      bottom: e.r,
      right: e.c,
    })),
    rules: part
      ? readRules(parseXml(part.replace(/<sheetData>.*<\/sheetData>/s, "")), styles.looks)
      : [],
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
