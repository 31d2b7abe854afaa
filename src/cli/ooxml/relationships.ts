import { attribute } from "../xml/attribute";
import { xmlTags } from "../xml/xmlTags";

/** One relationship of a part; `type` is the last step of its URI ("worksheet"), the same in both ISO classes. */
export interface Relationship {
  id: string;
  type: string;
  /** Part name without a leading slash: "xl/worksheets/sheet1.xml". */
  target: string;
}

/**
 * Relationships of `part` from the text of its .rels part, targets resolved against the part's folder;
 * those that lead outside the package are left out. Source: ECMA-376 Part 2 §6.5.3.
 */
export function relationships(part: string, rels: string): Relationship[] {
  const found: Relationship[] = [];
  for (const tag of xmlTags(rels)) {
    if (tag.local !== "Relationship" || attribute(tag.attributes, "TargetMode") === "External")
      continue;
    const target = attribute(tag.attributes, "Target") ?? "";
    const type = attribute(tag.attributes, "Type") ?? "";
    found.push({
      id: attribute(tag.attributes, "Id") ?? "",
      type: type.slice(type.lastIndexOf("/") + 1),
      target: resolve(part, target),
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
