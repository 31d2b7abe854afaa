import fc from "fast-check";
import { readNumber } from "../../../src/ooxml/read/readNumber";

function read(text: string): number {
  const bytes = Buffer.from(`<v>${text}</v>`);
  return readNumber(bytes, 3, bytes.length - 4);
}

describe("readNumber", () => {
  it("gives exactly the number that JavaScript reads of a decimal, up to twenty digits", () => {
    const digits = (max: number) =>
      fc.string({ unit: fc.constantFrom(..."0123456789"), maxLength: max });
    fc.assert(
      fc.property(fc.constantFrom("", "-"), digits(12), digits(12), (sign, whole, decimals) => {
        fc.pre(whole + decimals !== "");
        const text = `${sign}${whole}.${decimals}`;
        expect(read(text)).toBe(Number(text));
      }),
      { numRuns: 2000 }
    );
  });

  it("gives any number back that was printed", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) =>
        expect(read(String(number))).toBe(number)
      )
    );
  });

  it.each([
    " 12 ",
    "\n1",
    "+5",
    "1E3",
    "1.5e-7",
    ".5",
    "5.",
    "-0",
    "007",
    "1<!-- -->2",
    "<![CDATA[7]]>",
  ])("reads %j", (text) =>
    expect(read(text)).toBe(Number(text.replace(/<!--.*-->|<!\[CDATA\[|\]\]>/g, "")))
  );

  it.each([
    "",
    "-",
    ".",
    "1 2",
    "0,6",
    "0.6abc",
    "1.2.3",
    "e5",
    "1e",
    "--1",
    "0x10",
    "Infinity",
    "NaN",
    "１",
  ])("takes %j for no number", (text) => expect(read(text)).toBeNaN());
});
