const [GREATER, SLASH, EQUALS, QUOTE, APOSTROPHE, COLON] = [62, 47, 61, 34, 39, 58] as const;
const SPACE = 32;

/**
 * Walks the attributes of one opening tag, in the order they are written; the fields are offsets. One object serves a
 * whole part: a sheet has a million tags. Names without a value are no XML and are passed over.
 */
export class AttributeCursor {
  /** Where the name begins, with its prefix and without, and ends. */
  nameStart = 0;
  localStart = 0;
  nameEnd = 0;
  /** What stands between the quotes. */
  valueStart = 0;
  valueEnd = 0;
  private at = 0;
  private last = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /** Starts over, at a tag whose name ends at `nameEnd` and which itself ends before `end`. */
  enter(nameEnd: number, end: number): void {
    this.at = nameEnd;
    this.last = end - 1;
  }

  /** Moves to the next attribute; false when there is none. */
  next(): boolean {
    const { bytes, last } = this;
    let { at } = this;
    while (at < last) {
      let byte = bytes[at] ?? 0;
      while (at < last && (byte <= SPACE || byte === EQUALS || byte === SLASH))
        byte = bytes[++at] ?? 0;
      const nameStart = at;
      let localStart = at;
      while (at < last && byte > SPACE && byte !== EQUALS) {
        if (byte === COLON) localStart = at + 1;
        byte = bytes[++at] ?? 0;
      }
      const nameEnd = at;
      while (at < last && byte <= SPACE) byte = bytes[++at] ?? 0;
      if (byte !== EQUALS || at >= last) continue;
      do byte = bytes[++at] ?? GREATER;
      while (byte <= SPACE);
      if (byte !== QUOTE && byte !== APOSTROPHE) continue;
      const valueStart = ++at;
      while (at < last && bytes[at] !== byte) at++;
      this.nameStart = nameStart;
      this.localStart = localStart;
      this.nameEnd = nameEnd;
      this.valueStart = valueStart;
      this.valueEnd = at;
      this.at = at + 1;
      return true;
    }
    this.at = at;
    return false;
  }

  /** Whether the name, without its prefix, is this one; `xmlns:id` declares a prefix and is never "id". */
  is(local: string): boolean {
    return (
      this.reads(local, this.localStart, this.nameEnd) &&
      !this.reads("xmlns:", this.nameStart, this.localStart)
    );
  }

  /** Whether the value is this one, letter for letter. */
  holds(value: string): boolean {
    return this.reads(value, this.valueStart, this.valueEnd);
  }

  private reads(text: string, start: number, end: number): boolean {
    if (end - start !== text.length) return false;
    for (let k = 0; k < text.length; k++)
      if (this.bytes[start + k] !== text.charCodeAt(k)) return false;
    return true;
  }
}
