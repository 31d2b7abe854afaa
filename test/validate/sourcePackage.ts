import { zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

const STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="等线"/><family val="2"/><charset val="134"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"><alignment wrapText="1"/></xf></cellXfs>` +
  `<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>` +
  `<dxfs count="1"><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>` +
  `<tableStyles count="0" defaultTableStyle="TableStyleMedium2"/></styleSheet>`;

/** What stands around the cells of the only sheet. */
export interface SourceSheet {
  /** The XML inside sheetData. */
  rows: string;
  /** What stands before the cells, and behind them. */
  head?: string;
  tail?: string;
  /** Parts to which the sheet is related: kind, place below xl, content. */
  related?: readonly (readonly [kind: string, place: string, xml: string])[];
  hasStyles?: boolean;
}

/** A workbook of one sheet "进度" as the bytes of an .xlsx file, declared and related as Excel does it. */
export function sourcePackage(sheet: SourceSheet): Buffer {
  const { rows, head = "", tail = "", related = [], hasStyles = true } = sheet;
  const relationship = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}" ContentType="${TYPE}.${type}+xml"/>`;
  const parts: Record<string, string> = {
    "[Content_Types].xml":
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
      override("workbook.xml", "sheet.main") +
      override("worksheets/sheet1.xml", "worksheet") +
      (hasStyles ? override("styles.xml", "styles") : "") +
      related.map(([kind, place]) => override(place, kind)).join("") +
      "</Types>",
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships">${relationship("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="进度" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships">${relationship("rId1", "worksheet", "worksheets/sheet1.xml")}${hasStyles ? relationship("rId2", "styles", "styles.xml") : ""}</Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${head}<sheetData>${rows}</sheetData>${tail}</worksheet>`,
  };
  if (hasStyles) parts["xl/styles.xml"] = STYLES;
  if (related.length > 0)
    parts["xl/worksheets/_rels/sheet1.xml.rels"] =
      `<Relationships xmlns="${PACKAGE}/relationships">${related.map(([kind, place], k) => relationship(`rId${k + 1}`, kind, `../${place}`)).join("")}</Relationships>`;
  for (const [, place, xml] of related) parts[`xl/${place}`] = xml;
  return zipped(parts);
}

/** The parts of a package as another kind of writer would have put them down. */
export function rewritten(
  parts: Readonly<Record<string, string>>,
  rewrite: (xml: string, part: string) => string
): Buffer {
  return zipped(
    Object.fromEntries(Object.entries(parts).map(([part, xml]) => [part, rewrite(xml, part)]))
  );
}

function zipped(parts: Readonly<Record<string, string>>): Buffer {
  const encoded = Object.entries(parts).map(
    ([name, xml]) => [name, Buffer.from(xml.startsWith("<?xml") ? xml : HEAD + xml)] as const
  );
  return Buffer.from(zipSync(Object.fromEntries(encoded), { mtime: new Date(2024, 0, 2) }));
}
