import { attribute } from "../xml/attribute";
import { xmlTags } from "../xml/xmlTags";

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

/** [Content_Types].xml with the new styles part declared. */
export function declareStyles(types: string, part: string): string {
  return appendToRoot(
    types,
    (prefix) => `<${prefix}Override PartName="/${part}" ContentType="${CONTENT_TYPE}"/>`
  );
}

/** The workbook's relationships with one to the new styles part, in the workbook's own folder. */
export function relateStyles(rels: string, target: string): string {
  const taken = new Set([...xmlTags(rels)].map(({ attributes }) => attribute(attributes, "Id")));
  let number = 1;
  while (taken.has(`rId${number}`)) number++;
  return appendToRoot(
    rels,
    (prefix) => `<${prefix}Relationship Id="rId${number}" Type="${RELATION}" Target="${target}"/>`
  );
}

function appendToRoot(xml: string, element: (prefix: string) => string): string {
  const root = xmlTags(xml).next().value;
  if (!root) return xml;
  const inside = element(root.name.slice(0, root.name.length - root.local.length));
  if (root.kind === "empty")
    return `${xml.slice(0, root.end - 2)}>${inside}</${root.name}>${xml.slice(root.end)}`;
  const close = xml.lastIndexOf("</");
  return xml.slice(0, close) + inside + xml.slice(close);
}
