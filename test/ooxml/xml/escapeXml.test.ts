import fc from "fast-check";
import { JSDOM } from "jsdom";
import { escapeXml } from "../../../src/ooxml/xml/escapeXml";
import { xString } from "../../../src/ooxml/xml/xString";

const parser = new new JSDOM("").window.DOMParser();
/** What another parser reads of an attribute and of the text of an element; null where the document is no XML. */
function parsed(text: string): { attribute: string | null; text: string | null } | null {
  const document = parser.parseFromString(`<a b="${text}">${text}</a>`, "application/xml");
  const root = document.documentElement;
  if (document.querySelector("parsererror")) return null;
  return { attribute: root.getAttribute("b"), text: root.textContent };
}

describe("escapeXml", () => {
  it("makes every string stand in an element and an attribute, all that XML can hold kept", () => {
    const unit = fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
      fc.constantFrom("\u000b", "\ufffe", "\ud800", "𠮷", "]]>", "\r\n", "&lt;", "'", "\t")
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 8 }), (units) => {
        const text = units.join("");
        const kept = text
          .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
          .replace(/\r\n?/g, "\n");
        const found = parsed(escapeXml(text));
        expect(found?.text).toBe(kept);
        // A tab in an attribute is white space to a parser.
        expect(found?.attribute?.replace(/\t/g, " ")).toBe(kept.replace(/\t/g, " "));
      }),
      { numRuns: 300 }
    );
  });
});

describe("xString", () => {
  it.each([
    ["_x0041_", "_x005F_x0041_"],
    ["_x005F_x0041_", "_x005F_x005F_x005F_x0041_"],
    ["_x41_ _X0041_ _x", "_x41_ _X0041_ _x"],
    ["_x_x0041_", "_x_x005F_x0041_"],
  ])("writes %s so that it is read as such: %s", (text, written) =>
    expect(xString(text)).toBe(written)
  );
});
