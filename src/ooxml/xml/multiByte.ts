import { XmlError } from "./xmlError";

/**
 * The code point of a character of two to four bytes in UTF-8; `at` is where it begins. Throws `XmlError` for anything
 * else: a byte that begins none, one that breaks off, a longer form than is needed, half of a surrogate pair.
 * Source: RFC 3629 §4.
 */
export function multiByte(bytes: Uint8Array, at: number, end: number): number {
  const first = bytes[at] ?? 0;
  const size = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4 || at + size > end) throw new XmlError(at);
  let code = first & (0xff >> (size + 1));
  for (let k = at + 1; k < at + size; k++) {
    const byte = bytes[k] ?? 0;
    if ((byte & 0xc0) !== 0x80) throw new XmlError(k);
    code = (code << 6) | (byte & 0x3f);
  }
  const least = size === 2 ? 0x80 : size === 3 ? 0x800 : 0x10000;
  if (code < least || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) throw new XmlError(at);
  return code;
}
