import type { XmlReader } from "../xml/xmlReader";
import { relationships } from "./relationships";
import type { SpreadsheetPackage } from "./spreadsheetPackage";

/** What kind of document a package holds, and its main part. */
export interface MainPart {
  kind: "xlsx" | "xlsb" | "word" | "powerpoint" | "other";
  part: string;
}

/**
 * The main part of an Office package, found by the package relationship and told apart by its content type;
 * undefined when there is none. Source: ECMA-376 Part 1 §11.3.
 */
export function mainPart(source: SpreadsheetPackage): MainPart | undefined {
  const types = source.reader("[Content_Types].xml");
  const rels = source.reader("_rels/.rels");
  if (types === undefined || rels === undefined) return undefined;
  const main = relationships("", rels).find(({ type }) => type === "officeDocument");
  if (!main || !source.entry(main.target)) return undefined;
  return { kind: kindOf(contentType(types, main.target)), part: main.target };
}

function contentType(types: XmlReader, part: string): string {
  const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
  const name = `/${part.toLowerCase()}`;
  let byName = "";
  let byExtension = "";
  while (types.next()) {
    if (types.closing) continue;
    if (types.is("Override") && types.attribute("PartName")?.toLowerCase() === name)
      byName ||= types.attribute("ContentType") ?? "";
    if (types.is("Default") && types.attribute("Extension")?.toLowerCase() === extension)
      byExtension = types.attribute("ContentType") ?? "";
  }
  return byName || byExtension;
}

function kindOf(type: string): MainPart["kind"] {
  if (/sheet\.binary/i.test(type)) return "xlsb";
  if (/spreadsheetml|ms-excel/i.test(type)) return "xlsx";
  if (/wordprocessingml|ms-word/i.test(type)) return "word";
  return /presentationml|ms-powerpoint/i.test(type) ? "powerpoint" : "other";
}
