import { withAttributes } from "../xml/changedElement";
import { printTitlesXml } from "../page/pageXml";
import { workbookOrder } from "../styles/elementOrder";
import { editXml, type XmlEdit } from "../xml/editXml";
import { escapeXml } from "../xml/escapeXml";
import { insertionPoint } from "../xml/insertionPoint";
import { XmlReader } from "../xml/xmlReader";
import { type XmlRoot, xmlRoot } from "../xml/xmlRoot";
import { refersTo } from "./sheetReferences";

const HIDDEN = /\sstate=["'](hidden|veryHidden)["']/;

/** A sheet as a workbook part lists it. */
export interface ListedSheet {
  name: string;
  sheetId: string;
  /** Id of the relationship that leads to its part. */
  relation: string;
  text: string;
}

/** A sheet that the list is to hold: one that it holds, by its place there, or a new one by the id of its relationship. */
export type SheetInList = (
  | { at: number; name: string; hidden?: boolean }
  | { relation: string; name: string; hidden: boolean }
) & {
  /** Rows ("$4:$4") that are printed again on each of its pages; absent: as before. */
  titleRows?: string;
};

/** The sheets that a workbook part lists, in tab order. Source: ECMA-376 Part 1 §18.2.19. */
export function listedSheets(workbook: Uint8Array): ListedSheet[] {
  const list = sheetsElement(workbook, xmlRoot(workbook));
  if (list === undefined) return [];
  return xmlRoot(list.bytes).children.map(({ start, end }) => {
    const bytes = list.bytes.subarray(start, end);
    const reader = new XmlReader(bytes);
    reader.next();
    const text = (name: string) => reader.attribute(name) ?? "";
    return {
      name: text("name"),
      sheetId: text("sheetId"),
      relation: text("id"),
      text: new TextDecoder().decode(bytes),
    };
  });
}

/**
 * A workbook part with other sheets in its list. What speaks of sheets by their place follows: names that belong to one,
 * the sheet in front. Names of or about a sheet that is gone go or become #REF!.
 */
export function patchSheetList(workbook: Uint8Array, sheets: readonly SheetInList[]): Uint8Array {
  const root = xmlRoot(workbook);
  const list = sheetsElement(workbook, root);
  if (list === undefined) return workbook;
  const before = listedSheets(workbook);
  const isSame =
    sheets.length === before.length &&
    sheets.every(
      (sheet, k) =>
        "at" in sheet &&
        sheet.at === k &&
        sheet.name === before[k]?.name &&
        sheet.hidden === undefined &&
        sheet.titleRows === undefined
    );
  if (isSame) return workbook;
  const idName = /\s([\w.-]+:id)=/.exec(before[0]?.text ?? "")?.[1] ?? "r:id";
  let lastId = Math.max(0, ...before.map(({ sheetId }) => Number(sheetId) || 0));
  const texts = sheets.map((sheet) => {
    if ("at" in sheet) {
      const { text = "", name } = before[sheet.at] ?? {};
      return withAttributes(text, {
        ...(sheet.name !== name && { name: sheet.name }),
        ...(sheet.hidden !== undefined && { state: sheet.hidden ? "hidden" : null }),
      });
    }
    const state = sheet.hidden ? ' state="hidden"' : "";
    return `<${root.prefix}sheet name="${escapeXml(sheet.name)}" sheetId="${++lastId}"${state} ${idName}="${sheet.relation}"/>`;
  });
  const places = new Map(
    sheets.flatMap((sheet, k) => ("at" in sheet ? [[sheet.at, k] as const] : []))
  );
  const gone = before.filter((_, at) => !places.has(at)).map(({ name }) => name.toLowerCase());
  const titles = new Map(
    sheets.flatMap(({ name, titleRows }, k) =>
      titleRows === undefined ? [] : [[k, printTitlesXml(name, titleRows, k, root.prefix)] as const]
    )
  );
  return editXml(workbook, [
    {
      start: list.start,
      end: list.end,
      text: `<${root.prefix}sheets>${texts.join("")}</${root.prefix}sheets>`,
    },
    ...nameEdits(workbook, root, places, new Set(gone), titles),
    ...viewEdits(
      workbook,
      root,
      places,
      texts.findIndex((text) => !HIDDEN.test(text))
    ),
  ]);
}

function sheetsElement(workbook: Uint8Array, root: XmlRoot) {
  const list = root.children.find(({ local }) => local === "sheets");
  return list && { ...list, bytes: workbook.subarray(list.start, list.end) };
}

function nameEdits(
  workbook: Uint8Array,
  root: XmlRoot,
  places: ReadonlyMap<number, number>,
  gone: ReadonlySet<string>,
  titles: ReadonlyMap<number, string>
): XmlEdit[] {
  const name = `${root.prefix}definedNames`;
  const list = root.children.find(({ local }) => local === "definedNames");
  if (list === undefined) {
    if (titles.size === 0) return [];
    const point = insertionPoint(root.children, workbookOrder, "definedNames", root.contentStart);
    const text = `<${name}>${[...titles.values()].join("")}</${name}>`;
    return [{ start: point, end: point, text }];
  }
  const bytes = workbook.subarray(list.start, list.end);
  const texts: string[] = [];
  let changed = false;
  for (const { start, end } of xmlRoot(bytes).children) {
    const text = new TextDecoder().decode(bytes.subarray(start, end));
    const reader = new XmlReader(bytes.subarray(start, end));
    reader.next();
    const scope = reader.attribute("localSheetId");
    const place = scope === undefined ? undefined : places.get(Number(scope));
    const isReplaced = reader.attribute("name") === "_xlnm.Print_Titles" && titles.has(place ?? -1);
    if ((scope !== undefined && place === undefined) || isReplaced) {
      changed = true;
      continue;
    }
    let after = text;
    if (place !== undefined && String(place) !== scope)
      after = withAttributes(text, { localSheetId: String(place) });
    if (!reader.empty && reader.next() && refersTo(reader.text, gone))
      after = withContent(after, "#REF!");
    changed ||= after !== text;
    texts.push(after);
  }
  if (!changed && titles.size === 0) return [];
  texts.push(...titles.values());
  const text = texts.length === 0 ? "" : `<${name}>${texts.join("")}</${name}>`;
  return [{ start: list.start, end: list.end, text }];
}

function viewEdits(
  workbook: Uint8Array,
  root: XmlRoot,
  places: ReadonlyMap<number, number>,
  first: number
): XmlEdit[] {
  const views = root.children.find(({ local }) => local === "bookViews");
  if (views === undefined) return [];
  const bytes = workbook.subarray(views.start, views.end);
  return xmlRoot(bytes).children.flatMap(({ start, end }) => {
    const reader = new XmlReader(bytes.subarray(start, end));
    reader.next();
    const attributes: Record<string, string | null> = {};
    for (const name of ["activeTab", "firstSheet"]) {
      const at = reader.attribute(name);
      if (at === undefined) continue;
      const place = places.get(Number(at));
      if (String(place) !== at) attributes[name] = String(place ?? Math.max(0, first));
    }
    if (Object.keys(attributes).length === 0) return [];
    const text = withAttributes(new TextDecoder().decode(bytes.subarray(start, end)), attributes);
    return [{ start: views.start + start, end: views.start + end, text }];
  });
}

/** The text of an element that holds text alone, with another one in its place. */
function withContent(element: string, text: string): string {
  const start = element.indexOf(">") + 1;
  return element.slice(0, start) + text + element.slice(element.indexOf("<", start));
}
