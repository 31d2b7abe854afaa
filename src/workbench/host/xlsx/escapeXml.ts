const NAMES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as it stands in XML, in an element or an attribute; line breaks survive attributes too. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => NAMES[sign] ?? sign).replace(/\r?\n/g, "&#10;");
}
