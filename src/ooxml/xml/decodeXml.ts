import { markupEnd } from "./markupEnd";
import { multiByte } from "./multiByte";
import { referenced } from "./referenced";
import { XmlError } from "./xmlError";

const [LESS, AND, BRACKET] = [60, 38, 91] as const;
/** Code units that one call may spread over its arguments. */
const RUN = 4096;

const units = new Uint16Array(RUN + 2);
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * The characters of a piece of an XML text in UTF-8: references resolved, CDATA sections as they are, comments and
 * instructions left out. Throws `XmlError` where the bytes are no UTF-8 or a reference is none.
 */
export function decodeXml(bytes: Uint8Array, start: number, end: number): string {
  let text = "";
  let count = 0;
  let at = start;
  while (at < end) {
    const byte = bytes[at] ?? 0;
    let code = byte;
    if (byte >= 0x80) {
      code = multiByte(bytes, at, end);
      at += code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    } else if (byte === AND) {
      const close = semicolon(bytes, at, end);
      code = referenced(bytes, at + 1, close);
      at = close + 1;
    } else if (byte === LESS) {
      const after = markupEnd(bytes, at, true);
      if (bytes[at + 2] === BRACKET) {
        text += taken(count) + verbatim(bytes, at + 9, after - 3);
        count = 0;
      }
      at = after;
      continue;
    } else at++;
    if (code > 0xffff) {
      units[count++] = 0xd800 + ((code - 0x10000) >> 10);
      code = 0xdc00 + ((code - 0x10000) & 0x3ff);
    }
    units[count++] = code;
    if (count >= RUN) {
      text += taken(count);
      count = 0;
    }
  }
  return text === "" ? taken(count) : text + taken(count);
}

/** The first code units of the buffer as text. */
function taken(count: number): string {
  if (count > 3) return Reflect.apply(String.fromCharCode, null, units.subarray(0, count));
  const [a = 0, b = 0, c = 0] = units;
  if (count === 1) return String.fromCharCode(a);
  if (count === 2) return String.fromCharCode(a, b);
  return count === 0 ? "" : String.fromCharCode(a, b, c);
}

/** Offset of the ";" that ends a reference, which is never long. */
function semicolon(bytes: Uint8Array, at: number, end: number): number {
  const last = Math.min(end, at + 32);
  for (let close = at + 1; close < last; close++) if (bytes[close] === 59) return close;
  throw new XmlError(at);
}

function verbatim(bytes: Uint8Array, start: number, end: number): string {
  try {
    return utf8.decode(bytes.subarray(start, end));
  } catch {
    throw new XmlError(start);
  }
}
