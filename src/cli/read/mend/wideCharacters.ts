/**
 * A part, one character a byte, with references to characters beyond 16 bits (&#x20BB7;) as those characters.
 * Mends: the library cuts such a reference to 16 bits, which gives another character.
 */
export function wideCharacters(xml: string): string {
  return xml.replace(
    /&#(?:x0*([\da-f]{5,6})|0*(\d{5,7}));/gi,
    (reference, hex?: string, decimal?: string) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      if (code <= 0xffff || code > 0x10ffff) return reference;
      return Buffer.from(String.fromCodePoint(code)).toString("latin1");
    }
  );
}
