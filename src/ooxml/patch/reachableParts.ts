import type { PackageEdit } from "../package/packageEdit";
import { relationships } from "../package/relationships";
import { relsPart } from "../package/relsPart";
import { XmlReader } from "../xml/xmlReader";

/** The names of all parts that relationships lead to, from the package's own on. */
export function reachableParts(edit: PackageEdit): Set<string> {
  const found = new Set<string>();
  const waiting = [""];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    const rels = edit.xml(part === "" ? "_rels/.rels" : relsPart(part));
    for (const { target } of relationships(part, rels && new XmlReader(rels))) {
      if (found.has(target) || !edit.has(target)) continue;
      found.add(target);
      waiting.push(target);
    }
  }
  return found;
}
