import { escapeXml } from "../../xml/escapeXml";

const MARKUP = /<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[([^]*?)\]\]>/g;

/**
 * A part without comments and instructions, CDATA sections as escaped text.
 * Mends: the library reads cells that stand in a comment, and ends a text at a tag inside a CDATA section.
 */
export function withoutMarkup(xml: string): string {
  if (!/[^]<[!?]/.test(xml)) return xml;
  return xml.replace(MARKUP, (_, verbatim = "") => escapeXml(String(verbatim)));
}
