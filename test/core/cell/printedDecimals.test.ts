import { printedDecimals } from "../../../src/core/cell/printedDecimals";

describe("printedDecimals", () => {
  it.each([
    ["0", 0, false],
    ["0.00", 2, false],
    ["#,##0.0", 1, false],
    ["#,##0_);(#,##0)", 0, false],
    ["0.0%", 1, true],
    ["0%", 0, true],
    ['0.00"亿元"', 2, false],
    ["[红色]-0.0", 1, false],
    ["¥#,##0.00", 2, false],
  ])("reads %j as %d decimals", (format, decimals, percent) => {
    expect(printedDecimals(format)).toEqual({ decimals, percent });
  });

  it.each([
    undefined,
    "",
    "General",
    "G/通用格式",
    "@",
    "yyyy/m/d",
    'm"月"d"日"',
    "# ?/?",
    "0.00E+00",
    "0,,",
  ])("finds no fixed decimals in %j", (format) => {
    expect(printedDecimals(format)).toBeNull();
  });
});
