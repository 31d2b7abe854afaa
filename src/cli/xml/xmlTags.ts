/** One tag of an XML text; comments, processing instructions and CDATA are not tags. */
export interface XmlTag {
  kind: "open" | "close" | "empty";
  /** Name with its prefix, "x:sheet". */
  name: string;
  /** Name without prefix, "sheet". */
  local: string;
  /** Offsets of "<" and of the character after ">". */
  start: number;
  end: number;
  /** What stands between name and ">", for `attribute`. */
  attributes: string;
}

const TAG =
  /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>|<(\/?)([^\s/>!?]+)((?:"[^"]*"|'[^']*'|[^"'>])*?)(\/?)>/g;

/** Tags of an XML text in order, from `from` on. Text that is no XML gives no tags. */
export function* xmlTags(xml: string, from = 0): Generator<XmlTag> {
  const pattern = new RegExp(TAG);
  pattern.lastIndex = from;
  for (let match = pattern.exec(xml); match; match = pattern.exec(xml)) {
    const [text, slash, name, attributes = "", empty] = match;
    if (name === undefined) continue;
    yield {
      kind: slash ? "close" : empty ? "empty" : "open",
      name,
      local: name.slice(name.indexOf(":") + 1),
      start: match.index,
      end: match.index + text.length,
      attributes,
    };
  }
}
