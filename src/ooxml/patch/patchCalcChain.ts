import { editXml, type XmlEdit } from "../xml/editXml";
import { attributeEdits } from "../xml/changedElement";
import { XmlReader } from "../xml/xmlReader";
import { xmlRoot } from "../xml/xmlRoot";

/** Cells of one sheet, by the id that the workbook gives it. */
export interface ChainChange {
  sheetId: string;
  /** A1 addresses of cells that hold a formula now and did not, and the other way round; `all` takes the whole sheet out. */
  gained: readonly string[];
  lost: readonly string[] | "all";
}

/**
 * A calculation chain in which every cell with a formula stands, and no other: Excel takes one that names a cell without a
 * formula for damaged. null when none is left. Source: ECMA-376 Part 1 §18.6.1–18.6.2.
 */
export function patchCalcChain(
  chain: Uint8Array,
  changes: readonly ChainChange[]
): Uint8Array | null {
  const { prefix, children, contentStart, insert } = xmlRoot(chain);
  const lost = new Map(
    changes.map(({ sheetId, lost }) => [sheetId, lost === "all" ? lost : new Set(lost)])
  );
  const edits: XmlEdit[] = [];
  let sheetId = "";
  let unsaid = false;
  let left = 0;
  for (const { start, end } of children) {
    const reader = new XmlReader(chain.subarray(start, end));
    reader.next();
    const own = reader.attribute("i");
    if (own !== undefined) [sheetId, unsaid] = [own, false];
    const gone = lost.get(sheetId);
    if (gone === "all" || gone?.has(reader.attribute("r") ?? "")) {
      edits.push({ start, end, text: "" });
      // The next cell without a sheet of its own is of the same one, which nobody says now.
      unsaid ||= own !== undefined;
      continue;
    }
    left++;
    if (unsaid)
      for (const edit of attributeEdits(chain.subarray(start, end), { i: sheetId }))
        edits.push({ ...edit, start: edit.start + start, end: edit.end + start });
    unsaid = false;
  }
  const added = changes.flatMap(({ sheetId: i, gained }) =>
    gained.map((cell) => `<${prefix}c r="${cell}" i="${i}"/>`)
  );
  if (left + added.length === 0) return null;
  const last = children[children.length - 1];
  if (added.length > 0) edits.push(insert(last?.end ?? contentStart, added.join("")));
  return edits.length === 0 ? chain : editXml(chain, edits);
}
