import { JSDOM } from "jsdom";

let parser: DOMParser | null = null;

/** A part of a workbook as a document; one that is not well-formed throws. */
export function parseXml(text: string): Document {
  parser ??= new new JSDOM("").window.DOMParser();
  return parser.parseFromString(text, "application/xml");
}
