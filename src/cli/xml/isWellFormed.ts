const [LESS, GREATER, SLASH, BANG, QUESTION, QUOTE, APOSTROPHE] = [
  60, 62, 47, 33, 63, 34, 39,
] as const;
const SPACE = 32;

/**
 * Whether a part is one complete element tree: tags closed in order, a single root, no control characters,
 * no DOCTYPE (OPC forbids it: ECMA-376 Part 2 §6.2.5). Entities and character encoding are not looked at.
 * One pass over the bytes, because the library would read a damaged sheet in part without a word.
 */
export function isWellFormed(xml: Uint8Array): boolean {
  const open: number[] = [];
  let roots = 0;
  let at = xml[0] === 0xef && xml[1] === 0xbb && xml[2] === 0xbf ? 3 : 0;
  for (;;) {
    for (let byte = xml[at]; byte !== LESS; byte = xml[++at]) {
      if (byte === undefined) return open.length === 0 && roots === 1;
      if (
        byte < SPACE ? byte !== 10 && byte !== 13 && byte !== 9 : byte > SPACE && open.length === 0
      )
        return false;
    }
    const next = xml[at + 1];
    if (next === QUESTION) at = after(xml, at + 2, "?>");
    else if (next === BANG) at = afterDeclaration(xml, at, open.length > 0);
    else if (next === SLASH) {
      const start = open.pop();
      at = start === undefined ? 0 : afterClosing(xml, at + 2, start);
    } else {
      const end = tagEnd(xml, at + 1);
      if (xml[end - 1] !== SLASH) open.push(at + 1);
      if (open.length === (xml[end - 1] === SLASH ? 0 : 1)) roots++;
      at = isNameByte(next) ? end + 1 : 0;
    }
    if (at <= 0) return false;
  }
}

/** Offset after the ">" of a closing tag whose name equals the one at `start`; 0 when it does not. */
function afterClosing(xml: Uint8Array, at: number, start: number): number {
  while (isNameByte(xml[at]) && xml[at] === xml[start]) {
    at++;
    start++;
  }
  if (isNameByte(xml[at]) || isNameByte(xml[start])) return 0;
  while (isSpace(xml[at])) at++;
  return xml[at] === GREATER ? at + 1 : 0;
}

/** Offset of the ">" that ends a tag, quotes respected; -1 when it never ends or holds a "<". */
function tagEnd(xml: Uint8Array, at: number): number {
  let quote = 0;
  for (let byte = xml[at]; byte !== undefined; byte = xml[++at]) {
    if (byte === LESS) return -1;
    if (quote !== 0) quote = byte === quote ? 0 : quote;
    else if (byte === GREATER) return at;
    else if (byte === QUOTE || byte === APOSTROPHE) quote = byte;
  }
  return -1;
}

/** Offset after a comment, or inside an element a CDATA section, at `at`; 0 for anything else, DOCTYPE above all. */
function afterDeclaration(xml: Uint8Array, at: number, inside: boolean): number {
  const head = String.fromCharCode(...xml.subarray(at, at + 9));
  if (head.startsWith("<!--")) return after(xml, at + 4, "-->");
  return inside && head === "<![CDATA[" ? after(xml, at + 9, "]]>") : 0;
}

function after(xml: Uint8Array, from: number, text: string): number {
  const found = Buffer.from(xml.buffer, xml.byteOffset, xml.length).indexOf(text, from, "latin1");
  return found < 0 ? 0 : found + text.length;
}

function isSpace(byte: number | undefined): boolean {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9;
}

function isNameByte(byte: number | undefined): boolean {
  return (
    byte !== undefined &&
    byte > SPACE &&
    byte !== SLASH &&
    byte !== GREATER &&
    byte !== LESS &&
    byte !== 61
  );
}
