import { AttributeCursor } from "./attributeCursor";
import { decodeXml } from "./decodeXml";
import { markupEnd } from "./markupEnd";
import { XmlError } from "./xmlError";

const [LESS, GREATER, SLASH, BANG, QUESTION, QUOTE, APOSTROPHE, COLON, EQUALS] = [
  60, 62, 47, 33, 63, 34, 39, 58, 61,
] as const;
const SPACE = 32;
/** No part of a workbook nests a hundredth as deep. */
const DEEPEST = 4096;

/**
 * Walks the tags of an XML text in UTF-8, one pass over the bytes and nothing built: a part of 150 MB costs its bytes
 * and no more. After `next()` the fields describe the tag it stopped at. Throws `XmlError` where the text is not one
 * complete element tree: tags closed in order, a single root, no control characters, no DOCTYPE (OPC forbids it:
 * ECMA-376 Part 2 §6.2.5). Whoever needs the whole text to be sound reads it to its end.
 */
export class XmlReader {
  /** Offsets of "<" and of the byte after ">"; before the first tag both lie at the start of the text. */
  start = 0;
  end = 0;
  closing = false;
  /** `<a/>`: opens and closes in one. */
  empty = false;
  /** Offsets of the name, with its prefix and without. */
  nameStart = 0;
  localStart = 0;
  nameEnd = 0;
  /** Offset at which the text before this tag begins, which is where the tag before it ended. */
  textStart = 0;
  /** Offsets of the names of the elements that are open. */
  private readonly open: number[] = [];
  private roots = 0;
  private readonly cursor: AttributeCursor;

  constructor(readonly bytes: Uint8Array) {
    this.cursor = new AttributeCursor(bytes);
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) this.end = 3;
  }

  /** How many elements are open after this tag. */
  get depth(): number {
    return this.open.length;
  }

  /** The name of the tag without its prefix. */
  get local(): string {
    return decodeXml(this.bytes, this.localStart, this.nameEnd);
  }

  /** The prefix of the tag's name with its colon, "x:"; "" when there is none. */
  get prefix(): string {
    return decodeXml(this.bytes, this.nameStart, this.localStart);
  }

  /** The text between the tag before and this one, references resolved, comments left out. */
  get text(): string {
    return decodeXml(this.bytes, this.textStart, this.start);
  }

  /** Moves to the next tag; false at the end of the text. */
  next(): boolean {
    const { bytes } = this;
    const { length } = bytes;
    const outside = this.open.length === 0;
    let at = this.end;
    this.textStart = at;
    for (;;) {
      for (let byte = 0; at < length && (byte = bytes[at] ?? 0) !== LESS; at++)
        if (byte < SPACE ? byte !== 10 && byte !== 13 && byte !== 9 : outside && byte > SPACE)
          throw new XmlError(at);
      if (at >= length) return this.finish();
      const mark = bytes[at + 1];
      if (mark !== BANG && mark !== QUESTION) break;
      at = markupEnd(bytes, at, !outside);
    }
    this.start = at;
    this.closing = bytes[at + 1] === SLASH;
    at += this.closing ? 2 : 1;
    this.nameStart = this.localStart = at;
    for (let byte = bytes[at] ?? 0; isNameByte(byte); byte = bytes[++at] ?? 0)
      if (byte === COLON) this.localStart = at + 1;
    if (at === this.nameStart) throw new XmlError(at);
    this.nameEnd = at;
    if (this.closing) this.close();
    else this.openElement();
    return true;
  }

  /** Goes to the end of the element whose opening tag this is; nothing to do where it is empty. */
  skip(): void {
    if (this.empty) return;
    const { depth } = this;
    while (this.open.length >= depth && this.next());
  }

  /** Whether the name of the tag, without its prefix, is this one. */
  is(local: string): boolean {
    const { bytes, localStart } = this;
    if (this.nameEnd - localStart !== local.length) return false;
    for (let k = 0; k < local.length; k++)
      if (bytes[localStart + k] !== local.charCodeAt(k)) return false;
    return true;
  }

  /** Value of an attribute of this tag, whatever its prefix, references resolved; undefined when absent. */
  attribute(local: string): string | undefined {
    const attributes = this.attributes();
    while (attributes.next())
      if (attributes.is(local))
        return decodeXml(this.bytes, attributes.valueStart, attributes.valueEnd);
    return undefined;
  }

  /** The attributes of this tag, before the first; the same object for every tag. */
  attributes(): AttributeCursor {
    this.cursor.enter(this.nameEnd, this.end);
    return this.cursor;
  }

  private finish(): boolean {
    const { length } = this.bytes;
    if (this.open.length > 0 || this.roots !== 1) throw new XmlError(length);
    this.start = this.end = length;
    return false;
  }

  private close(): void {
    const { bytes, nameStart, nameEnd } = this;
    const name = this.open.pop();
    if (name === undefined) throw new XmlError(this.start);
    const size = nameEnd - nameStart;
    for (let k = 0; k < size; k++)
      if (bytes[name + k] !== bytes[nameStart + k]) throw new XmlError(this.start);
    if (isNameByte(bytes[name + size] ?? 0)) throw new XmlError(this.start);
    let at = nameEnd;
    while (isSpace(bytes[at])) at++;
    if (bytes[at] !== GREATER) throw new XmlError(at);
    this.end = at + 1;
    this.empty = false;
  }

  private openElement(): void {
    const greater = this.tagEnd();
    this.end = greater + 1;
    this.empty = this.bytes[greater - 1] === SLASH;
    if (this.open.length === 0) this.roots++;
    if (!this.empty && this.open.push(this.nameStart) > DEEPEST) throw new XmlError(this.start);
  }

  /** Offset of the ">" that ends the opening tag, quotes respected. */
  private tagEnd(): number {
    const { bytes } = this;
    const { length } = bytes;
    let quote = 0;
    for (let at = this.nameEnd; at < length; at++) {
      const byte = bytes[at] ?? 0;
      if (byte === LESS) throw new XmlError(at);
      if (quote !== 0) {
        if (byte === quote) quote = 0;
      } else if (byte === GREATER) return at;
      else if (byte === QUOTE || byte === APOSTROPHE) quote = byte;
    }
    throw new XmlError(this.start);
  }
}

function isSpace(byte: number | undefined): boolean {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9;
}

/** Any byte that may stand in a name, and more: what is no XML is found elsewhere, or says nothing. */
function isNameByte(byte: number): boolean {
  return byte > SPACE && byte !== SLASH && byte !== GREATER && byte !== LESS && byte !== EQUALS;
}
