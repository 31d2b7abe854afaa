import { zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Text of a worksheet part from what stands inside sheetData, and what follows it. */
export function worksheetXml(rows: string, tail = ""): string {
  return `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${tail}</worksheet>`;
}

/**
 * Parts of a small workbook: one worksheet a name; `extra` adds or replaces parts, undefined takes one out. Styles and
 * shared strings at their usual place are related to the workbook.
 */
export function workbookParts(
  sheets: Readonly<Record<string, string>>,
  extra: Readonly<Record<string, string | Buffer | undefined>> = {}
): Map<string, Buffer> {
  const names = Object.keys(sheets);
  const list = names.map(
    (name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`
  );
  const rels = names.map(
    (_, i) =>
      `<Relationship Id="rId${i + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`
  );
  const related = ["styles", "sharedStrings"].filter(
    (name) => extra[`xl/${name}.xml`] !== undefined
  );
  const others = related.map(
    (name) => `<Relationship Id="rId-${name}" Type="${OFFICE}/${name}" Target="${name}.xml"/>`
  );
  const parts: Record<string, string | Buffer | undefined> = {
    "[Content_Types].xml":
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${list.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships">${[...rels, ...others].join("")}</Relationships>`,
    ...Object.fromEntries(
      names.map((name, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheets[name]])
    ),
    ...extra,
  };
  const present = Object.entries(parts).flatMap(([name, content]) =>
    content === undefined ? [] : [[name, Buffer.from(content)] as const]
  );
  return new Map(present);
}

/** The parts as a zip container, deflated, with a fixed date. */
export function zipOf(parts: ReadonlyMap<string, Buffer>): Buffer {
  return Buffer.from(zipSync(Object.fromEntries(parts), { mtime: new Date(2024, 0, 2) }));
}

/** A small workbook as the bytes of an .xlsx file; see `workbookParts`. */
export function workbookPackage(...parts: Parameters<typeof workbookParts>): Buffer {
  return zipOf(workbookParts(...parts));
}
