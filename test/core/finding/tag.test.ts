import fc from "fast-check";
import { textLiteral } from "../../../src/core/finding/tag";

/** What Excel makes of texts and CHAR calls put together by &. */
function evaluated(expression: string): string {
  return [...expression.matchAll(/"((?:[^"]|"")*)"|CHAR\((\d+)\)/g)]
    .map(([, text, code]) =>
      code === undefined ? (text ?? "").replaceAll('""', '"') : String.fromCharCode(Number(code))
    )
    .join("");
}

describe("textLiteral", () => {
  it.each([
    ["√", '"√"'],
    ["", '""'],
    ['按"中"字', '"按""中""字"'],
    ["已达标\n（整改）", '"已达标"&CHAR(10)&"（整改）"'],
    ["a\r\nb", '"a"&CHAR(13)&CHAR(10)&"b"'],
    ["※\u000b", '"※"&CHAR(11)'],
    ["\ufffe", '""'],
    ["a\ud800b", '"ab"'],
    ["𠮷", '"𠮷"'],
  ])("writes %j as %s", (text, written) => expect(textLiteral(text)).toBe(written));

  it("gives the text again, in literals of at most 255 characters that no file refuses", () => {
    const unit = fc.oneof(
      fc.integer({ min: 1, max: 0xd7ff }).map((code) => String.fromCharCode(code)),
      fc.constantFrom('"', "\n", "𠮷", "&", "\u0001", "※")
    );
    const texts = fc.array(unit, { maxLength: 700 }).map((units) => units.join(""));
    fc.assert(
      fc.property(texts, (text) => {
        const written = textLiteral(text);
        expect(evaluated(written)).toBe(text);
        expect([...written].filter((character) => character < " ")).toEqual([]);
        for (const [, literal = ""] of written.matchAll(/"((?:[^"]|"")*)"/g))
          expect(literal.replaceAll('""', '"').length).toBeLessThanOrEqual(255);
      })
    );
  });
});
