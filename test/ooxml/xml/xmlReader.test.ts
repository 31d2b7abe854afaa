import { XmlReader } from "../../../src/ooxml/xml/xmlReader";

const reader = (text: string) => new XmlReader(new TextEncoder().encode(text));

describe("XmlReader", () => {
  it.each(["<a/>", "\ufeff<a/>"])("has read nothing before its first tag: %j", (text) => {
    const { start, textStart, text: read, depth, closing, empty } = reader(text);
    expect({ start, textStart, read, depth, closing, empty }).toEqual({
      start: 0,
      textStart: 0,
      read: "",
      depth: 0,
      closing: false,
      empty: false,
    });
  });

  it("gives each tag with the text before it, a byte-order mark and comments left out", () => {
    const walked = reader(
      '\ufeff<?xml version="1.0"?>\n<a>一<!-- <b> --><x:b c=">"/>二&lt;</a >\n'
    );
    const tags: unknown[] = [];
    while (walked.next())
      tags.push([walked.text.trim(), walked.prefix, walked.local, walked.closing, walked.depth]);
    expect(tags).toEqual([
      ["", "", "a", false, 1],
      ["一", "x:", "b", false, 1],
      ["二<", "", "a", true, 0],
    ]);
  });

  it("goes to the end of an element, whatever it holds", () => {
    const walked = reader("<r><a><a/><a>1</a></a><b/></r>");
    walked.next();
    walked.next();
    walked.skip();
    expect([walked.local, walked.closing, walked.depth]).toEqual(["a", true, 1]);
    walked.next();
    walked.skip();
    expect([walked.local, walked.closing]).toEqual(["b", false]);
  });
});
