import { JSDOM } from "jsdom";
import { attributeKinds, partTypes } from "./partTypes";

const parser = new new JSDOM("").window.DOMParser();
/** Everything else is an extension, of which only the place is known. */
const KNOWN =
  /^http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\/(?:spreadsheetml|package\/2006\/(?:content-types|relationships))/;
const RELATIONSHIPS = /officeDocument(?:\/2006)?\/relationships$/;

/** The root of a part; throws where it is no XML. */
export function rootOf(xml: string): Element {
  const document = parser.parseFromString(xml, "application/xml");
  if (document.querySelector("parsererror")) throw new Error(`no XML: ${xml.slice(0, 200)}`);
  return document.documentElement;
}

/**
 * Where a part is not as ECMA-376 has it: children that are unknown, missing or out of order, attributes likewise. Parts that the
 * program never writes are not looked at.
 */
export function schemaFaults(root: Element): string[] {
  if (!KNOWN.test(root.namespaceURI ?? "") || !(root.localName in partTypes)) return [];
  const faults: string[] = [];
  const walk = (element: Element, path: string) => {
    const type = typeOf(element);
    if (type === undefined) faults.push(`${path}: unknown`);
    else {
      const children = [...element.children];
      const own = children.filter((child) => KNOWN.test(child.namespaceURI ?? ""));
      faults.push(
        ...childFaults(own, type.children).map((fault) => `${path}: ${fault}`),
        ...attributeFaults(element, type.attributes).map((fault) => `${path}: ${fault}`)
      );
      if (element.localName !== "ext")
        for (const child of own) walk(child, `${path}/${child.localName}`);
    }
  };
  walk(root, root.localName);
  return [...new Set(faults)];
}

function typeOf(element: Element) {
  const parent = element.parentElement?.localName ?? "";
  return partTypes[`${parent}/${element.localName}`] ?? partTypes[element.localName];
}

function childFaults(children: readonly Element[], allowed: string): string[] {
  const names = children.map(({ localName }) => localName);
  if (allowed.includes("|")) {
    const any = new Set(allowed.split("|"));
    return names.filter((name) => !any.has(name)).map((name) => `${name} is no child`);
  }
  const faults: string[] = [];
  let at = 0;
  for (const [, name = "", often = ""] of allowed.matchAll(/([A-Za-z0-9]+)([?*+]?)/g)) {
    let count = 0;
    while (names[at] === name) {
      at++;
      count++;
    }
    if (count === 0 && (often === "" || often === "+")) faults.push(`${name} is missing`);
    if (count > 1 && (often === "" || often === "?")) faults.push(`${name} stands ${count} times`);
  }
  const left = names[at];
  if (left !== undefined) faults.push(`${left} is no child, or out of order`);
  return faults;
}

function attributeFaults(element: Element, allowed: string): string[] {
  const types = new Map(
    [...allowed.matchAll(/((?:r:)?\w+):(\w+)(!?)/g)].map(
      ([, name = "", kind = "", must = ""]) => [name, { kind, must: must !== "" }] as const
    )
  );
  const faults: string[] = [];
  for (const { name, localName, namespaceURI, value } of element.attributes) {
    if (name === "xmlns" || name.startsWith("xmlns:") || name.startsWith("xml:")) continue;
    const isRelationship = RELATIONSHIPS.test(namespaceURI ?? "");
    if (namespaceURI !== null && !isRelationship) continue;
    const type = types.get(isRelationship ? `r:${localName}` : localName);
    if (type === undefined) faults.push(`no attribute ${name}`);
    else if (!attributeKinds[type.kind]?.test(value)) faults.push(`${name}="${value}"`);
    types.delete(isRelationship ? `r:${localName}` : localName);
  }
  for (const [name, { must }] of types) if (must) faults.push(`${name} is missing`);
  return faults;
}
