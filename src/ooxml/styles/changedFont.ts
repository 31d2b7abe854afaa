import { withChild } from "../xml/changedElement";
import { escapeXml } from "../xml/escapeXml";
import type { CellLook } from "./cellLook";

/** Order in which Excel writes what a font has. Source: ECMA-376 Part 1 §18.8.22. */
const ORDER = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];

/** A font with what a look changes of it, all else as it was. */
export function changedFont(font: string, look: CellLook, prefix: string): string {
  let changed = font;
  const set = (name: string, child: string | null) => {
    changed = withChild(changed, name, child, ORDER);
  };
  const flag = (name: string, on: boolean | undefined) => {
    if (on !== undefined) set(name, on ? `<${prefix}${name}/>` : null);
  };
  flag("b", look.bold);
  flag("i", look.italic);
  flag("u", look.underline);
  flag("strike", look.strike);
  if (look.size !== undefined) set("sz", `<${prefix}sz val="${look.size}"/>`);
  if (look.color !== undefined)
    set("color", look.color === null ? null : `<${prefix}color rgb="FF${look.color}"/>`);
  if (look.font !== undefined) {
    // These describe the font that was: its family, its letters, its place in the theme.
    for (const name of ["family", "charset", "scheme"]) set(name, null);
    set("name", `<${prefix}name val="${escapeXml(look.font)}"/>`);
  }
  return changed;
}
