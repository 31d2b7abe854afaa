import type { XmlReader } from "../xml/xmlReader";

/** One relationship of a part; `type` is the last step of its URI ("worksheet"), the same in both ISO classes. */
export interface Relationship {
  id: string;
  type: string;
  /** Part name without a leading slash: "xl/worksheets/sheet1.xml". */
  target: string;
}

/**
 * Relationships of `part` from its .rels part, targets resolved against the part's folder; those that lead outside the
 * package are left out. No .rels part means none. Source: ECMA-376 Part 2 §6.5.3.
 */
export function relationships(part: string, rels: XmlReader | undefined): Relationship[] {
  const found: Relationship[] = [];
  while (rels?.next()) {
    if (rels.closing || !rels.is("Relationship") || rels.attribute("TargetMode") === "External")
      continue;
    const type = rels.attribute("Type") ?? "";
    found.push({
      id: rels.attribute("Id") ?? "",
      type: type.slice(type.lastIndexOf("/") + 1),
      target: resolve(part, rels.attribute("Target") ?? ""),
    });
  }
  return found;
}

function resolve(part: string, target: string): string {
  const path = target.replaceAll("\\", "/");
  const steps = path.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  // Targets are URIs, entry names are not: writers percent-encode spaces and Chinese file names.
  return decode(steps.join("/"));
}

function decode(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
