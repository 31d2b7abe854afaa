import { attribute } from "../xml/attribute";
import { xmlTags } from "../xml/xmlTags";
import { builtInFormats } from "./builtInFormats";

/**
 * Number-format code of each cell style (xf) of a styles part, in order; "General" where none is set or known.
 * Source: ECMA-376 Part 1 §18.8.10, §18.8.31.
 */
export function numberFormats(styles: string): string[] {
  const own = new Map<number, string>();
  const codes: string[] = [];
  let inCellXfs = false;
  for (const { local, kind, attributes } of xmlTags(styles)) {
    if (local === "numFmt")
      own.set(Number(attribute(attributes, "numFmtId")), attribute(attributes, "formatCode") ?? "");
    // A differential format may declare number formats of its own: they come later and are none of a cell's.
    if (local === "dxfs") break;
    if (local === "cellXfs") inCellXfs = kind === "open";
    else if (local === "xf" && inCellXfs && kind !== "close") {
      const id = Number(attribute(attributes, "numFmtId") ?? 0);
      codes.push((own.get(id) ?? builtInFormats[id]) || "General");
    }
  }
  return codes;
}
