import { XmlError } from "./xmlError";

const [HASH, X] = [35, 120] as const;
/** The five references by name. Source: XML 1.0 §4.6. */
const NAMED = new Map([
  ["amp", 38],
  ["lt", 60],
  ["gt", 62],
  ["quot", 34],
  ["apos", 39],
]);

/** The code point that a reference names; its text lies between the offsets, without "&" and ";". Throws `XmlError`. */
export function referenced(bytes: Uint8Array, start: number, end: number): number {
  const text = String.fromCharCode(...bytes.subarray(start, end));
  if (bytes[start] !== HASH) {
    const named = NAMED.get(text);
    if (named === undefined) throw new XmlError(start);
    return named;
  }
  const hex = bytes[start + 1] === X;
  const digits = text.slice(hex ? 2 : 1);
  if (!(hex ? /^[\da-fA-F]+$/ : /^\d+$/).test(digits)) throw new XmlError(start);
  const code = Number.parseInt(digits, hex ? 16 : 10);
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  if (!isCharacter) throw new XmlError(start);
  return code;
}
