import { unescapeXml } from "../xml/unescapeXml";

/**
 * Text of a cell from the raw bytes between its tags, one character a byte: UTF-8, entities, CDATA and the
 * escapes of ST_Xstring ("_x000D_") resolved, line breaks "\n". Spaces of every kind stay.
 * Source: ECMA-376 Part 1 §22.9.2.19.
 */
export function cellText(raw: string): string {
  // eslint-disable-next-line no-control-regex -- asks for bytes outside ASCII
  let text = /[^\x00-\x7f]/.test(raw) ? Buffer.from(raw, "latin1").toString("utf8") : raw;
  if (text.includes("<!")) text = withoutMarkup(text);
  else if (text.includes("&")) text = unescapeXml(text);
  if (text.includes("_x"))
    text = text.replace(/_x([\da-fA-F]{4})_/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16))
    );
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

function withoutMarkup(text: string): string {
  return text.replace(
    /<!--[^]*?-->|<!\[CDATA\[([^]*?)\]\]>|([^<]+)/g,
    (_, verbatim?: string, escaped = "") => verbatim ?? unescapeXml(String(escaped))
  );
}
