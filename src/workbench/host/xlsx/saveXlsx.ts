import { strToU8, zipSync } from "fflate";
import type { SheetData } from "../sheetData";
import { escapeXml } from "../../../ooxml/xml/escapeXml";
import { sheetXml } from "./sheetXml";
import { StyleTable } from "./styleTable";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The parts of a workbook with these sheets, by name; the same sheets give the same text. */
export function xlsxParts(sheets: readonly SheetData[]): Record<string, string> {
  const styles = new StyleTable();
  const parts: Record<string, string> = {};
  sheets.forEach((sheet, k) => {
    parts[`xl/worksheets/sheet${k + 1}.xml`] = HEAD + sheetXml(sheet, styles);
  });
  parts["xl/styles.xml"] = HEAD + styles.xml();
  parts["xl/workbook.xml"] =
    `${HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><sheets>` +
    sheets
      .map(
        ({ name, hidden }, k) =>
          `<sheet name="${escapeXml(name)}" sheetId="${k + 1}"${hidden ? ' state="hidden"' : ""} r:id="rId${k + 1}"/>`
      )
      .join("") +
    "</sheets></workbook>";
  parts["xl/_rels/workbook.xml.rels"] =
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
    sheets
      .map((_sheet, k) => relation(k + 1, "worksheet", `worksheets/sheet${k + 1}.xml`))
      .join("") +
    `${relation(sheets.length + 1, "styles", "styles.xml")}</Relationships>`;
  parts["_rels/.rels"] =
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relation(1, "officeDocument", "xl/workbook.xml")}</Relationships>`;
  parts["[Content_Types].xml"] =
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>` +
    sheets
      .map(
        (_sheet, k) =>
          `<Override PartName="/xl/worksheets/sheet${k + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`
      )
      .join("") +
    "</Types>";
  return parts;
}

/** The workbook as an .xlsx file: cells, formulas, number formats, merged areas, looks and conditional formats. */
export function saveXlsx(sheets: readonly SheetData[]): Uint8Array {
  const parts = Object.entries(xlsxParts(sheets));
  return zipSync(Object.fromEntries(parts.map(([name, text]) => [name, strToU8(text)])));
}

function relation(id: number, type: string, target: string): string {
  return `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}
