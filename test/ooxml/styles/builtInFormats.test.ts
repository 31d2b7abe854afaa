import { SSF } from "@e965/xlsx";
import { builtInFormats } from "../../../src/ooxml/styles/builtInFormats";

// SheetJS keeps the standard's list of its own (ECMA-376 Part 1 §18.8.30); 5–8 and 41–44 follow the language.
const SAME_EVERYWHERE = [1, 2, 3, 4, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22]
  .concat([37, 38, 39, 40])
  .concat([45, 46, 47, 48, 49]);

describe("builtInFormats", () => {
  it.each(SAME_EVERYWHERE)("has format %i as the standard lists it", (number) => {
    const table: Readonly<Record<number, string>> = SSF.get_table();
    const plain = (format: string | undefined) => format?.replaceAll(/[ \\_()]|am\/pm/giu, "");
    expect(plain(builtInFormats.get(number))).toBe(plain(table[number]));
  });

  it("shows money in yuan, red where negative and asked for, with two digits behind the point where asked for", () => {
    expect([5, 6, 7, 8].map((number) => builtInFormats.get(number))).toEqual([
      '"¥"#,##0;"¥"-#,##0',
      '"¥"#,##0;[Red]"¥"-#,##0',
      '"¥"#,##0.00;"¥"-#,##0.00',
      '"¥"#,##0.00;[Red]"¥"-#,##0.00',
    ]);
  });

  it("has no format for General and for numbers that mean nothing", () => {
    for (const number of [0, 23, 26, 163, 164]) expect(builtInFormats.has(number)).toBe(false);
  });
});
