import { declarePart, relatePart } from "../package/declaredParts";
import { freePart } from "../package/freePart";
import { officeRelation } from "../package/officeRelation";
import type { PackageEdit } from "../package/packageEdit";
import { relationships } from "../package/relationships";
import { relsPart } from "../package/relsPart";
import { editXml } from "../xml/editXml";
import { escapeXml } from "../xml/escapeXml";
import { XmlReader } from "../xml/xmlReader";
import { xmlRoot } from "../xml/xmlRoot";
import { putElement } from "./putElement";

const KIND = "customProperty";
const CONTENT_TYPE = `application/vnd.openxmlformats-officedocument.spreadsheetml.${KIND}`;
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/**
 * The custom properties of a worksheet by name. The standard leaves open what their parts hold (ECMA-376 Part 1 §12.3.5,
 * §18.3.1.22); Excel's hold the text in UTF-16, low byte first, and so do ours.
 */
export function sheetProperties(edit: PackageEdit, sheet: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, part] of propertyParts(edit, sheet)) {
    const bytes = edit.binary(part);
    if (bytes !== undefined && bytes.length % 2 === 0)
      found.set(name, new TextDecoder("utf-16le").decode(bytes));
  }
  return found;
}

/** Gives a worksheet these properties beside those that it has; one of the same name gets another text. */
export function putSheetProperties(
  edit: PackageEdit,
  workbook: string,
  sheet: string,
  properties: ReadonlyMap<string, string>
): void {
  const known = propertyParts(edit, sheet);
  const folder = workbook.slice(0, workbook.lastIndexOf("/") + 1);
  for (const [name, text] of properties) {
    const before = known.get(name);
    const part = before ?? freePart(edit, `${folder}${KIND}`, "bin");
    edit.put(part, utf16(text));
    if (before !== undefined) continue;
    declarePart(edit, part, CONTENT_TYPE);
    const id = relatePart(edit, sheet, officeRelation(edit, workbook, KIND), `/${part}`);
    addElement(edit, sheet, name, id);
  }
}

/** The parts of the properties that a worksheet names. */
function propertyParts(edit: PackageEdit, sheet: string): Map<string, string> {
  const rels = edit.xml(relsPart(sheet));
  const targets = new Map(
    relationships(sheet, rels && new XmlReader(rels)).map(({ id, target }) => [id, target])
  );
  const list = listed(edit.xml(sheet) ?? new Uint8Array());
  const found = new Map<string, string>();
  for (const reader = list && new XmlReader(list); reader?.next() === true;) {
    const target = targets.get(reader.attribute("id") ?? "");
    if (!reader.closing && reader.is("customPr") && target !== undefined && edit.has(target))
      found.set(reader.attribute("name") ?? "", target);
  }
  return found;
}

/** Names one property more in a worksheet part. */
function addElement(edit: PackageEdit, sheet: string, name: string, id: string): void {
  const xml = edit.xml(sheet) ?? new Uint8Array();
  const before = listed(xml);
  const after = (prefix: string) => {
    const one = `<${prefix}customPr xmlns:r="${OFFICE}" name="${escapeXml(name)}" r:id="${id}"/>`;
    if (before === undefined)
      return `<${prefix}customProperties>${one}</${prefix}customProperties>`;
    const { children, contentStart, insert } = xmlRoot(before);
    const end = children.at(-1)?.end ?? contentStart;
    return new TextDecoder().decode(editXml(before, [insert(end, one)]));
  };
  edit.put(sheet, putElement(xml, "customProperties", after));
}

function listed(sheet: Uint8Array): Uint8Array | undefined {
  const found = xmlRoot(sheet).children.find(({ local }) => local === "customProperties");
  return found && sheet.subarray(found.start, found.end);
}

function utf16(text: string): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(2 * text.length));
  for (let k = 0; k < text.length; k++) bytes.setUint16(2 * k, text.charCodeAt(k), true);
  return new Uint8Array(bytes.buffer);
}
