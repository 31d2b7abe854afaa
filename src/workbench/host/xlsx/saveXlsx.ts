import { deflateSync, unzipSync } from "fflate";
import { patchPackage } from "../../../ooxml/patch/patchPackage";
import { newZip } from "../../../ooxml/zip/newZip";
import { portableCodec } from "../../../ooxml/zip/portableCodec";
import type { ZipCodec } from "../../../ooxml/zip/zipCodec";
import type { SheetData } from "../sheetData";
import { addedSheet } from "./addedSheet";
import { XML_HEAD } from "./sheetXml";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A workbook without sheets, to which those to be saved are added. */
const EMPTY: Readonly<Record<string, string>> = {
  "[Content_Types].xml":
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rIdStyles" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets/></workbook>`,
  "xl/styles.xml":
    `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border/></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>',
};

/**
 * A workbook that was opened from no package as an .xlsx file: cells, formulas, number formats, merged areas, looks and
 * conditional formats. See `OpenedFile` for one that was.
 */
export function saveXlsx(
  sheets: readonly SheetData[],
  codec: ZipCodec = portableCodec
): Uint8Array {
  const encoder = new TextEncoder();
  const empty = Object.entries(EMPTY).map(
    ([name, text]) => [name, encoder.encode(XML_HEAD + text)] as const
  );
  const patch = { sheets: sheets.map(addedSheet), recalculate: false };
  return patchPackage(newZip(new Map(empty), codec), patch, codec).bytes;
}

/** Packs nothing: for parts that are unpacked at once. */
const unpacked: ZipCodec = {
  ...portableCodec,
  deflate: (content) => deflateSync(content, { level: 0 }),
};

/** The parts of that file by name; the same sheets give the same text. */
export function xlsxParts(sheets: readonly SheetData[]): Record<string, string> {
  const decoder = new TextDecoder();
  return Object.fromEntries(
    Object.entries(unzipSync(saveXlsx(sheets, unpacked))).map(([name, part]) => [
      name,
      decoder.decode(part),
    ])
  );
}
