import { editXml, type XmlEdit } from "../xml/editXml";
import { escapeXml } from "../xml/escapeXml";
import { XmlReader } from "../xml/xmlReader";

/** Elements whose text is a formula: of cells, rules, validation, names, charts. */
const FORMULAS: ReadonlySet<string> = new Set([
  "f",
  "formula",
  "formula1",
  "formula2",
  "definedName",
]);
/** Attributes that name a place in a workbook, by element. */
const PLACES: Readonly<Record<string, string>> = { hyperlink: "location" };
/** Texts whole; the name of a sheet before "!", quoted or not. */
const PARTS = /"[^"]*"?|'((?:[^']|''){1,64})'!|([\p{L}\p{N}_.]{1,64})!/gu;
const PLAIN = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** A formula with the sheets that it refers to under their new names; names are found whatever their case. */
export function renamedInFormula(formula: string, names: ReadonlyMap<string, string>): string {
  return formula.replace(PARTS, (whole: string, quoted?: string, plain?: string) => {
    const before = quoted?.replaceAll("''", "'") ?? plain;
    const after = before === undefined ? undefined : names.get(before.toLowerCase());
    return after === undefined ? whole : `${quotedName(after)}!`;
  });
}

/** Whether a formula refers to one of these sheets, given in small letters. */
export function refersTo(formula: string, sheets: ReadonlySet<string>): boolean {
  return [...formula.matchAll(PARTS)].some(([, quoted, plain]) => {
    const name = quoted?.replaceAll("''", "'") ?? plain;
    return name !== undefined && sheets.has(name.toLowerCase());
  });
}

/**
 * A part in which every reference to a sheet is to its new name: formulas, places of links, sources of pivot tables. The
 * same bytes where there is none. `names` are new names by old ones in small letters.
 */
export function renamedInPart(xml: Uint8Array, names: ReadonlyMap<string, string>): Uint8Array {
  const edits: XmlEdit[] = [];
  const reader = new XmlReader(xml);
  while (reader.next()) {
    if (reader.closing) continue;
    const { local } = reader;
    const place = PLACES[local];
    if (place !== undefined) renameAttribute(place, (text) => renamedInFormula(text, names));
    if (local === "worksheetSource")
      renameAttribute("sheet", (text) => names.get(text.toLowerCase()) ?? text);
    if (!FORMULAS.has(local) || reader.empty) continue;
    reader.next();
    const after = renamedInFormula(reader.text, names);
    if (after !== reader.text)
      edits.push({ start: reader.textStart, end: reader.start, text: escapeXml(after) });
  }
  return edits.length === 0 ? xml : editXml(xml, edits);

  function renameAttribute(name: string, renamed: (text: string) => string): void {
    const text = reader.attribute(name);
    if (text === undefined || renamed(text) === text) return;
    const cursor = reader.attributes();
    while (cursor.next())
      if (cursor.is(name))
        edits.push({
          start: cursor.valueStart,
          end: cursor.valueEnd,
          text: escapeXml(renamed(text)),
        });
  }
}

function quotedName(name: string): string {
  const looksLikeCell = /^([A-Z]{1,3}\d+|R\d*C\d*)$/i.test(name);
  return PLAIN.test(name) && !looksLikeCell ? name : `'${name.replaceAll("'", "''")}'`;
}
