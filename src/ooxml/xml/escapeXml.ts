const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
};
/**
 * What XML 1.0 cannot hold (§2.2), not even as a reference: control characters, the two that are no characters, and half
 * of a surrogate pair.
 */
// eslint-disable-next-line no-control-regex -- these very characters are taken out
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu;

/** Text without the characters that XML cannot hold: for a library that escapes the rest itself. */
export function xmlCharacters(text: string): string {
  return text.replace(NO_XML, "");
}

/**
 * Text as it may stand in an XML element or a double-quoted attribute. Line breaks survive in attributes too, as "\n";
 * characters that XML cannot hold are left out.
 */
export function escapeXml(text: string): string {
  return xmlCharacters(text)
    .replace(/\r\n?/g, "\n")
    .replace(/[&<>"\n]/g, (character) => ENTITIES[character] ?? character);
}
