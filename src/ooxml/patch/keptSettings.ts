import { declarePart, relatePart, removePart, unrelate } from "../package/declaredParts";
import { freePart } from "../package/freePart";
import { officeRelation } from "../package/officeRelation";
import type { PackageEdit } from "../package/packageEdit";
import { relationships, type Relationship } from "../package/relationships";
import { relsPart } from "../package/relsPart";
import { escapeXml } from "../xml/escapeXml";
import { XmlReader } from "../xml/xmlReader";

const KIND = "customXml";
const SPACE = "urn:edu-addin:settings";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * What the add-in keeps in a workbook, by key, where the web edition saved it: in a custom XML part of our own
 * (ECMA-376 Part 1 §15.2.5), since Excel alone knows where it keeps the settings of an add-in. Values that are no JSON are left out.
 */
export function keptSettings(edit: PackageEdit, workbook: string): Map<string, unknown> {
  const found = new Map<string, unknown>();
  const xml = edit.xml(ownPart(edit, workbook)?.target ?? "");
  try {
    for (const reader = xml && new XmlReader(xml); reader?.next() === true;) {
      if (reader.closing || !reader.is("setting")) continue;
      const key = reader.attribute("key");
      const value = parsed(reader.attribute("value"));
      if (key !== undefined && value !== undefined) found.set(key, value);
    }
  } catch {
    // A damaged record is no reason not to open the workbook.
    return new Map();
  }
  return found;
}

/** Has the package keep these settings and no others; without any the part goes. */
export function putKeptSettings(
  edit: PackageEdit,
  workbook: string,
  settings: ReadonlyMap<string, unknown>
): void {
  const before = ownPart(edit, workbook);
  if (settings.size === 0) {
    if (before === undefined) return;
    unrelate(edit, workbook, before.id);
    removePart(edit, before.target);
    return;
  }
  const each = [...settings].map(
    ([key, value]) =>
      `<setting key="${escapeXml(key)}" value="${escapeXml(JSON.stringify(value))}"/>`
  );
  const part = before?.target ?? freePart(edit, "customXml/item", "xml");
  const xml = `${HEAD}<settings xmlns="${SPACE}">${each.join("")}</settings>`;
  edit.put(part, new TextEncoder().encode(xml));
  if (before !== undefined) return;
  declarePart(edit, part, "application/xml");
  relatePart(edit, workbook, officeRelation(edit, workbook, KIND), `/${part}`);
}

/** The relationship to our part among the custom XML of the workbook. */
function ownPart(edit: PackageEdit, workbook: string): Relationship | undefined {
  const rels = edit.xml(relsPart(workbook));
  return relationships(workbook, rels && new XmlReader(rels)).find(({ type, target }) => {
    const xml = type === KIND ? edit.xml(target) : undefined;
    return xml !== undefined && isOurs(xml);
  });
}

/** Of other programs' parts nothing is known, not even that they can be read. */
function isOurs(xml: Uint8Array): boolean {
  try {
    const reader = new XmlReader(xml);
    return reader.next() && reader.is("settings") && reader.attribute("xmlns") === SPACE;
  } catch {
    return false;
  }
}

function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
