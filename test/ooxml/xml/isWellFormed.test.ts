import fc from "fast-check";
import { isWellFormed } from "../../../src/ooxml/xml/isWellFormed";

const sound = [
  "<a/>",
  "\uFEFF<?xml version='1.0'?>\r\n<!-- <b> --><a>text &gt; <b c='>' d=\"/\"/><![CDATA[<c>]]></a >\n",
  "<x:a xmlns:x='m'><x:b>椒江</x:b></x:a>",
];
const broken = [
  "",
  "text",
  "<a>",
  "<a></b>",
  "<a></ab>",
  "<ab></a>",
  "<a><b></a></b>",
  "</a>",
  "<a/><b/>",
  "<a/>text",
  "<a b='<'/>",
  "<a b='></a>",
  "<a",
  "<a><!-- </a>",
  "<a>\0</a>",
  "<!DOCTYPE a><a/>",
  "<![CDATA[a]]><a/>",
  "< a/>",
  "<?xml",
];

describe("isWellFormed", () => {
  it.each(sound)("accepts %j", (xml) => expect(isWellFormed(Buffer.from(xml))).toBe(true));
  it.each(broken)("refuses %j", (xml) => expect(isWellFormed(Buffer.from(xml))).toBe(false));

  it("refuses every sound text that is cut short", () => {
    const node: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
      node: fc
        .tuple(
          fc.constantFrom("a", "x:row", "c"),
          fc.array(fc.oneof(fc.constant("文"), tie("node")), { maxLength: 3 })
        )
        .map(([name, inside]) => `<${name} r="1">${inside.join("")}</${name}>`),
    })).node;
    fc.assert(
      fc.property(node, fc.double({ min: 0, max: 0.999, noNaN: true }), (xml, share) => {
        const bytes = Buffer.from(xml);
        expect(isWellFormed(bytes)).toBe(true);
        expect(isWellFormed(bytes.subarray(0, Math.floor(bytes.length * share)))).toBe(false);
      })
    );
  });

  it("ends on any bytes", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(..."<>/!?-[]='\" a\0")), (characters) => {
        expect(typeof isWellFormed(Buffer.from(characters.join("")))).toBe("boolean");
      })
    );
  });
});
