import { parseCell } from "../../../../src/core/cell/parseCell";
import { readPrintedTotal } from "../../../../src/core/kind/checklist/readPrintedTotal";
import type { TotalKind } from "../../../../src/core/kind/checklist/totalWords";

const read = (
  raw: string | number,
  kind: TotalKind = "rate",
  format?: string,
  fraction = false
) => {
  const { rate, unmet, met } = readPrintedTotal(parseCell(raw, format), "A1", kind, fraction);
  return { rate, unmet, met };
};

describe("readPrintedTotal", () => {
  it.each([
    ["（-9）\n\n70%", 9, 70, 1],
    ["（-4）86.7%", 4, 86.7, 0.1],
    ["（－１０）７３．７％", 10, 73.7, 0.1],
    ["-9项 70%", 9, 70, 1],
    ["未达标9项，达成度70.0%", 9, 70, 0.1],
    ["70%（9项未达标）", 9, 70, 1],
  ])("reads %j as %d unmet and a rate", (text, unmet, value, step) => {
    expect(read(text)).toEqual({ rate: { value, step }, unmet, met: null });
  });

  it("reads rates as percentages, numbers and fractions", () => {
    expect(read("70%").rate).toEqual({ value: 70, step: 1 });
    expect(read(59.1).rate).toEqual({ value: 59.1, step: 0.1 });
    expect(read(0.7333, "rate", "0.0%").rate).toEqual({ value: 73.3, step: 0.1, fixed: true });
    expect(read(0.7, "rate", undefined, true).rate).toEqual({ value: 70, step: 10 });
    expect(read("45.50").rate).toEqual({ value: 45.5, step: 0.01 });
  });

  it("reads a bare count by the words of its line", () => {
    expect(read(21, "met")).toEqual({ rate: null, unmet: null, met: 21 });
    expect(read(9, "unmet")).toEqual({ rate: null, unmet: 9, met: null });
    expect(read("21项", "met").met).toBe(21);
    expect(read("21/30", "met").met).toBe(21);
    expect(read("21/30（70%）")).toEqual({ rate: { value: 70, step: 1 }, unmet: null, met: 21 });
  });

  it("reads nothing from blanks, errors, words and lines that marks do not determine", () => {
    const nothing = { rate: null, unmet: null, met: null };
    expect(read("")).toEqual(nothing);
    expect(read("#REF!")).toEqual(nothing);
    expect(read("待定")).toEqual(nothing);
    expect(read(3, "other")).toEqual(nothing);
  });
});
