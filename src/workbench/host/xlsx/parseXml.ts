import { JSDOM } from "jsdom";

let parser: DOMParser | null = null;

/** A part of a workbook as a document, by the browser's parser or, in Node, by jsdom's; text that is no XML throws. */
export function parseXml(text: string): Document {
  parser ??=
    typeof DOMParser === "undefined" ? new new JSDOM("").window.DOMParser() : new DOMParser();
  const document = parser.parseFromString(text, "application/xml");
  if (document.querySelector("parsererror")) throw new Error("A part of the file is no XML.");
  return document;
}
