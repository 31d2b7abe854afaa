import { areaAddress, cellAddress } from "../../../core/area/address";
import type { Area } from "../../../core/area/area";
import { cellXml } from "../../../ooxml/patch/cellXml";
import { paneXml } from "../../../ooxml/patch/sheetFrame";
import type { CellContents } from "../../../ooxml/patch/sheetPatch";
import { FITS_PAGES, pageXml } from "../../../ooxml/page/pageXml";
import { ruleXml } from "../../../ooxml/rules/ruleXml";
import type { StyleAppender } from "../../../ooxml/styles/styleAppender";
import type { SheetData } from "../sheetData";
import { hexColor, lookChange } from "./cellLook";
import { fileFormula } from "./fileFormula";
import { newRule } from "./newRule";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const BARE = { style: null, format: "General" };
/** What an XML part begins with. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A worksheet part for a sheet that no file holds yet. Source: ECMA-376 Part 1 §18.3.1.99. */
export function sheetXml(sheet: SheetData, styles: StyleAppender): string {
  const arrays = new Map(
    (sheet.arrays ?? []).map((area) => [cellAddress(area.top, area.left), area])
  );
  const numberOf = styleNumbers(sheet, styles);
  const rows = sheet.values.map((row, r) => {
    const cells = row.map((_, c) => cellAt(sheet, numberOf, arrays, r, c)).join("");
    const height = sheet.rowHeights?.[r];
    const size = height === undefined ? "" : ` ht="${height * 0.75}" customHeight="1"`;
    return cells || size ? `<row r="${r + 1}"${size}>${cells}</row>` : "";
  });
  const merges = (sheet.merges ?? []).map((area) => `<mergeCell ref="${areaAddress(area)}"/>`);
  const rules = (sheet.rules ?? []).map((data, index) => {
    const rule = newRule(data);
    const isLook = rule.type === "expression" || rule.type === "cellIs";
    return ruleXml(rule, isLook ? styles.look(rule.look ?? {}) : 0, index + 1, "");
  });
  return (
    `<worksheet xmlns="${MAIN}">${frameXml(sheet)}<sheetData>${rows.join("")}</sheetData>` +
    (merges.length > 0
      ? `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>`
      : "") +
    `${rules.join("")}${sheet.page ? pageXml(sheet.page) : ""}</worksheet>`
  );
}

/** What stands before the cells: tab colour, gridlines, frozen panes, widths of columns. */
function frameXml({ tabColor, gridlines, freeze, columnWidths = [], page }: SheetData): string {
  const tab = hexColor(tabColor);
  const pane = (freeze && paneXml(freeze, "")) ?? "";
  const view = gridlines === false ? ' showGridLines="0"' : "";
  const widths = columnWidths.map((width, c) =>
    width === undefined
      ? ""
      : `<col min="${c + 1}" max="${c + 1}" width="${width / 7}" customWidth="1"/>`
  );
  const properties =
    (tab ? `<tabColor rgb="FF${tab}"/>` : "") + (page && page.fit !== null ? FITS_PAGES : "");
  return (
    (properties ? `<sheetPr>${properties}</sheetPr>` : "") +
    (pane || view
      ? `<sheetViews><sheetView${view} workbookViewId="0">${pane}</sheetView></sheetViews>`
      : "") +
    (widths.some((width) => width !== "") ? `<cols>${widths.join("")}</cols>` : "")
  );
}

/** Numbers of the cells' styles; most cells look like others, and each look is taken apart once. */
function styleNumbers(
  { styles: looks, formats }: SheetData,
  styles: StyleAppender
): (r: number, c: number) => number {
  const known = new Map<string, number>();
  return (r, c) => {
    const style = looks?.[r]?.[c] ?? null;
    const format = formats?.[r]?.[c] ?? BARE.format;
    if (style === null && format === BARE.format) return 0;
    const key = `${format}|${JSON.stringify(style)}`;
    let number = known.get(key);
    if (number === undefined) {
      const look = lookChange(BARE, { style, format });
      number = look === null ? 0 : styles.cell(0, look);
      known.set(key, number);
    }
    return number;
  };
}

function cellAt(
  { values, formulas }: SheetData,
  styleNumber: (r: number, c: number) => number,
  arrays: ReadonlyMap<string, Area>,
  r: number,
  c: number
): string {
  const address = cellAddress(r, c);
  const style = styleNumber(r, c);
  const value = values[r]?.[c] ?? "";
  const formula = formulas?.[r]?.[c];
  const area = arrays.get(address);
  const contents: CellContents = formula
    ? { kind: "formula", formula: fileFormula(formula), value, ...(area && { area }) }
    : { kind: "value", value };
  const attributes = ` r="${address}"${style > 0 ? ` s="${style}"` : ""}`;
  return cellXml("", attributes, style > 0, contents);
}
