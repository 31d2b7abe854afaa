import { JSDOM } from "jsdom";

/** jsdom's parser, made once: a window takes long to make. */
let own: DOMParser | null = null;

/** A part of a workbook as a document, by the browser's parser or, in Node, by jsdom's; text that is no XML throws. */
export function parseXml(text: string): Document {
  const parser =
    typeof DOMParser === "undefined"
      ? (own ??= new new JSDOM("").window.DOMParser())
      : new DOMParser();
  const document = parser.parseFromString(text, "application/xml");
  if (document.querySelector("parsererror")) throw new Error("A part of the file is no XML.");
  return document;
}
