import fc from "fast-check";
import {
  areaAddress,
  cellAddress,
  columnLetters,
  parseAddress,
} from "../../../src/core/area/address";

describe("addresses", () => {
  it("count columns as Excel does", () => {
    expect([0, 25, 26, 701, 702, 16383].map(columnLetters)).toEqual([
      "A",
      "Z",
      "AA",
      "ZZ",
      "AAA",
      "XFD",
    ]);
  });

  it("write an area by its corners and a single cell alone", () => {
    expect(areaAddress({ top: 1, left: 0, bottom: 33, right: 11 })).toBe("A2:L34");
    expect(areaAddress({ top: 46, left: 5, bottom: 46, right: 5 })).toBe("F47");
  });

  it("are read back to the cell they were written for", () => {
    fc.assert(
      fc.property(fc.nat(1048575), fc.nat(16383), (row, column) => {
        expect(parseAddress(cellAddress(row, column))).toEqual({ row, column });
      })
    );
  });

  it("refuse what is no address", () => {
    expect(() => parseAddress("第3行")).toThrow("第3行");
  });
});
