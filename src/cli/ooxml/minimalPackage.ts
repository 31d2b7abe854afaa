import { storedZip } from "../zip/storedZip";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Contents of the parts that a workbook's cells are in. */
export interface CellParts {
  worksheets: readonly Buffer[];
  sharedStrings?: Buffer;
  styles?: Buffer;
}

/**
 * The smallest package that holds the given parts, uncompressed: nothing else is left to be parsed, and every
 * part stands where any reader looks for it. The worksheets are named "1", "2" … by their position.
 */
export function minimalPackage({ worksheets, sharedStrings, styles }: CellParts): Buffer {
  const numbers = worksheets.map((_, index) => index + 1);
  const each = (text: (number: number) => string) => numbers.map(text).join("");
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}.xml" ContentType="${TYPE}.${type}+xml"/>`;
  const parts = new Map<string, Buffer>();
  const put = (name: string, text: string) => parts.set(name, Buffer.from(text));
  put(
    "[Content_Types].xml",
    `<Types xmlns="${PACKAGE}/content-types">${override("workbook", "sheet.main")}` +
      `${sharedStrings ? override("sharedStrings", "sharedStrings") : ""}${styles ? override("styles", "styles") : ""}` +
      `${each((number) => override(`worksheets/sheet${number}`, "worksheet"))}</Types>`
  );
  put(
    "xl/workbook.xml",
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
      `${each((number) => `<sheet name="${number}" sheetId="${number}" r:id="rId${number}"/>`)}</sheets></workbook>`
  );
  put(
    "xl/_rels/workbook.xml.rels",
    `<Relationships xmlns="${PACKAGE}/relationships">${each(
      (number) =>
        `<Relationship Id="rId${number}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${number}.xml"/>`
    )}</Relationships>`
  );
  if (sharedStrings) parts.set("xl/sharedStrings.xml", sharedStrings);
  if (styles) parts.set("xl/styles.xml", styles);
  worksheets.forEach((content, index) => parts.set(`xl/worksheets/sheet${index + 1}.xml`, content));
  return storedZip(parts);
}
