import { XmlError } from "./xmlError";

const [GREATER, DASH, CLOSE, QUESTION] = [62, 45, 93, 63] as const;

/**
 * Offset after the comment or instruction, or inside an element the CDATA section, that starts at `start`. Throws
 * `XmlError` where it never ends, and for anything else that begins with "<!": a DOCTYPE above all.
 */
export function markupEnd(bytes: Uint8Array, start: number, inside: boolean): number {
  if (bytes[start + 1] === QUESTION) return after(bytes, start, start + 2, QUESTION, false);
  const head = String.fromCharCode(...bytes.subarray(start, start + 9));
  if (head.startsWith("<!--")) return after(bytes, start, start + 4, DASH, true);
  if (inside && head === "<![CDATA[") return after(bytes, start, start + 9, CLOSE, true);
  throw new XmlError(start);
}

/** Offset after the first ">" from `from` on behind `mark`, twice where `twice`. */
function after(
  bytes: Uint8Array,
  start: number,
  from: number,
  mark: number,
  twice: boolean
): number {
  const first = from + (twice ? 2 : 1);
  for (let at = bytes.indexOf(GREATER, first); at >= 0; at = bytes.indexOf(GREATER, at + 1))
    if (bytes[at - 1] === mark && (!twice || bytes[at - 2] === mark)) return at + 1;
  throw new XmlError(start);
}
