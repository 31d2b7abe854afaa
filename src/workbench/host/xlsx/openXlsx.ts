import type { IStyleData } from "@univerjs/core";
import { read, type DenseWorkSheet } from "@e965/xlsx";
import { parseAddress } from "../../../core/area/address";
import { openWorkbook } from "../../../ooxml/package/openWorkbook";
import { sheetProperties } from "../../../ooxml/patch/sheetProperties";
import { portableCodec } from "../../../ooxml/zip/portableCodec";
import { NotImplemented } from "../notImplemented";
import type { SheetData } from "../sheetData";
import { parseXml } from "./parseXml";
import { readDrawings } from "./readDrawings";
import { readRules } from "./readRules";
import { readSizes } from "./readSizes";
import { readStyles, type Styles } from "./readStyles";
import { READING, worksheetData } from "./worksheetData";

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
  const workbook = read(bytes, READING);
  if (parts.worksheets.length === 0) throw new Error("The file has no sheets.");
  return parts.worksheets.map(({ name, part, hidden }) => {
    const cells = (workbook.Sheets[name] ?? {}) as DenseWorkSheet;
    const drawings = readDrawings(edit, part);
    const properties = sheetProperties(edit, part);
    return {
      ...sheetOf(name, cells, text(part), styles, leaveOut),
      ...(hidden !== undefined && { hidden: true }),
      ...(drawings.length > 0 && { drawings }),
      ...(properties.size > 0 && { properties }),
    };
  });
}

function refuse(what: string): void {
  throw new NotImplemented(what);
}

function sheetOf(
  name: string,
  cells: DenseWorkSheet,
  part: string,
  styles: Styles,
  leaveOut: (what: string) => void
): SheetData {
  const looks: IStyleData[][] = [];
  for (const [, address = "", number] of part.matchAll(/<c r="([A-Z]+\d+)"[^>]*? s="(\d+)"/g)) {
    const style = styles.cells[Number(number)];
    if (!style || Object.keys(style).length === 0) continue;
    const { row, column } = parseAddress(address);
    (looks[row] ??= [])[column] = style;
  }
  const frame = part ? parseXml(part.replace(/<sheetData>.*<\/sheetData>/s, "")) : null;
  return {
    ...worksheetData(name, cells, looks),
    ...(frame && rulesOf(frame, styles, leaveOut)),
    ...(frame && readSizes(frame, part)),
    ...(isProtected(frame) && { isProtected: true }),
  };
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
