import fc from "fast-check";
import { decodeXml } from "../../../src/ooxml/xml/decodeXml";
import { escapeXml } from "../../../src/ooxml/xml/escapeXml";

const decode = (bytes: Uint8Array) => decodeXml(bytes, 0, bytes.length);

describe("decodeXml", () => {
  it("gives back every text that was escaped, of any length", () => {
    const text = fc
      .string({ unit: "binary", maxLength: 200 })
      .map((part) => part.replace(/\p{C}/gu, ""));
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 60 }), (part, times) => {
        const whole = part.repeat(times);
        expect(decode(Buffer.from(escapeXml(whole)))).toBe(whole);
      })
    );
  });

  it("accepts exactly the bytes that a strict UTF-8 decoder accepts", () => {
    const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    const bytes = fc.uint8Array({ minLength: 1, maxLength: 6 }).map((array) =>
      // Neither "&" nor "<", and mostly bytes beyond ASCII.
      array.map((byte) => (byte < 0x60 ? byte + 0x80 : byte))
    );
    const result = (read: () => string) => {
      try {
        return read();
      } catch {
        return null;
      }
    };
    fc.assert(
      fc.property(bytes, (array) => {
        expect(result(() => decode(array))).toBe(result(() => strict.decode(array)));
      }),
      { numRuns: 3000 }
    );
  });

  it("reads only the piece that it is given", () =>
    expect(decodeXml(Buffer.from("<t>椒江</t>"), 3, 9)).toBe("椒江"));
});
