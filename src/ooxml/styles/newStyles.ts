import { editXml } from "../xml/editXml";
import { XmlReader } from "../xml/xmlReader";
import { xmlRoot } from "../xml/xmlRoot";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles";

/** The least styles part that Excel opens without repair: one cell style, the default. */
export const emptyStyles =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  "</styleSheet>";

/** [Content_Types].xml with the new styles part declared, unless it is already: a part may be declared and missing. */
export function declareStyles(types: Uint8Array, part: string): Uint8Array {
  for (const reader = new XmlReader(types); reader.next();)
    if (reader.attribute("PartName")?.toLowerCase() === `/${part}`.toLowerCase()) return types;
  return append(
    types,
    (prefix) => `<${prefix}Override PartName="/${part}" ContentType="${CONTENT_TYPE}"/>`
  );
}

/** The workbook's relationships with one to the new styles part, in the workbook's own folder. */
export function relateStyles(rels: Uint8Array, target: string): Uint8Array {
  const taken = new Set<string | undefined>();
  for (const reader = new XmlReader(rels); reader.next();) taken.add(reader.attribute("Id"));
  let number = 1;
  while (taken.has(`rId${number}`)) number++;
  return append(
    rels,
    (prefix) => `<${prefix}Relationship Id="rId${number}" Type="${RELATION}" Target="${target}"/>`
  );
}

/** The part with an element behind the last one of its root. */
function append(xml: Uint8Array, element: (prefix: string) => string): Uint8Array {
  const { prefix, children, contentStart, insert } = xmlRoot(xml);
  const last = children[children.length - 1];
  return editXml(xml, [insert(last?.end ?? contentStart, element(prefix))]);
}
