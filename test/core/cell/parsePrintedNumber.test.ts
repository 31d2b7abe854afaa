import { parsePrintedNumber } from "../../../src/core/cell/parsePrintedNumber";

describe("parsePrintedNumber", () => {
  it.each([
    ["36703", 36703, 1],
    ["36703 ", 36703, 1],
    ["36,703", 36703, 1],
    ["３６７０３", 36703, 1],
    ["－8390", -8390, 1],
    ["—8390", -8390, 1],
    ["(1,200)", -1200, 1],
    ["7.52", 7.52, 0.01],
    ["-0.10", -0.1, 0.01],
    ["3.67", 3.67, 0.01],

    ["5876元", 5876, 1],
    ["0", 0, 1],
  ])("reads %j as %d, the last digit worth %d", (text, value, step) => {
    expect(parsePrintedNumber(text)).toEqual({ value, step, percent: false });
  });

  it("reads a percentage as a fraction and remembers the sign", () => {
    expect(parsePrintedNumber("63.7%")).toEqual({ value: 0.637, step: 0.001, percent: true });
    expect(parsePrintedNumber("７０％")).toEqual({ value: 0.7, step: 0.01, percent: true });
  });

  it.each([
    "",
    " ",
    "1:15",
    "≥95",
    "95%以上",
    "12.3.4",
    "1,20",
    "（-9）70%",
    "√",
    "2023年",
    "(-5)",
    "约3万",
    "-",
    ".",
  ])("does not guess a number in %j", (text) => {
    expect(parsePrintedNumber(text)).toBeNull();
  });
});
