import { xmlChildren } from "../xml/xmlChildren";
import { xmlTags } from "../xml/xmlTags";
import { styleSheetOrder } from "./elementOrder";
import { dxf } from "./dxf";
import type { HighlightLook } from "../../core/finding/highlightStyles";
import { insertionPoint } from "./insertionPoint";

/**
 * A styles part with the differential formats of the looks appended, and the index of each in order. A format
 * that is there already, letter for letter, is used again; nothing else changes.
 * Source: ECMA-376 Part 1 §18.8.15.
 */
export function appendDxfs(
  styles: string,
  looks: readonly HighlightLook[]
): { styles: string; ids: number[] } {
  const root = xmlTags(styles).next().value;
  if (!root) return { styles, ids: [] };
  const prefix = root.name.slice(0, root.name.length - root.local.length);
  const children = xmlChildren(styles, root.end);
  const list = children.find(({ local }) => local === "dxfs");
  const open = list && xmlTags(styles, list.start).next().value;
  const present = open?.kind === "open" ? xmlChildren(styles, open.end) : [];
  const texts = present.map(({ start, end }) => styles.slice(start, end));
  const ids = looks.map((look) => {
    const text = dxf(look, prefix);
    const at = texts.indexOf(text);
    return at >= 0 ? at : texts.push(text) - 1;
  });
  const added = texts.slice(present.length).join("");
  if (added === "") return { styles, ids };

  const opening = open
    ? styles
        .slice(open.start, open.end)
        .replace(/\s+count\s*=\s*(?:"[^"]*"|'[^']*')/, "")
        .replace(/\s*\/?>$/, "")
    : `<${prefix}dxfs`;
  const start = open?.start ?? insertionPoint(children, styleSheetOrder, "dxfs", root.end);
  // The new records stand right after the last one, before any white space of a file laid out by hand.
  const until = present.at(-1)?.end ?? open?.end ?? start;
  const kept = open?.kind === "open" ? styles.slice(open.end, until) : "";
  const closing = open?.kind === "open" ? "" : `</${prefix}dxfs>`;
  const rewritten = `${opening} count="${texts.length}">${kept}${added}${closing}`;
  return { styles: styles.slice(0, start) + rewritten + styles.slice(until), ids };
}
