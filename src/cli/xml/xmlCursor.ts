/**
 * Walks the tags of a well-formed XML text without building anything: for parts with a million cells, where
 * `xmlTags` would spend its time on objects. After `next()` the fields describe the tag it stopped at.
 */
export class XmlCursor {
  /** Name without prefix. */
  local = "";
  closing = false;
  empty = false;
  /** Offset after the ">" of the tag. */
  end = 0;

  constructor(private readonly xml: string) {}

  /** Moves to the next tag; false at the end of the text. */
  next(): boolean {
    const { xml } = this;
    let start = xml.indexOf("<", this.end);
    for (
      let mark = xml[start + 1];
      start >= 0 && (mark === "!" || mark === "?");
      mark = xml[start + 1]
    )
      start = xml.indexOf("<", afterNonTag(xml, start));
    if (start < 0) return false;
    this.closing = xml.charCodeAt(start + 1) === 47;
    let name = start + (this.closing ? 2 : 1);
    let at = name;
    for (
      let code = xml.charCodeAt(at);
      code > 32 && code !== 47 && code !== 62;
      code = xml.charCodeAt(++at)
    )
      if (code === 58) name = at + 1;
    this.local = xml.slice(name, at);
    // Quotes may hold a ">": jump over them.
    for (let code = xml.charCodeAt(at); code !== 62 && at < xml.length; code = xml.charCodeAt(++at))
      if (code === 34 || code === 39) at = xml.indexOf(code === 34 ? '"' : "'", at + 1);
    this.end = at + 1;
    this.empty = xml.charCodeAt(at - 1) === 47;
    return true;
  }
}

/** Offset after the comment, CDATA section or instruction that starts at `start`. */
function afterNonTag(xml: string, start: number): number {
  const ending = xml[start + 1] === "?" ? "?>" : xml.startsWith("<!--", start) ? "-->" : "]]>";
  return xml.indexOf(ending, start + 2) + ending.length;
}
