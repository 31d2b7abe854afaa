import { shownText } from "../../../src/core/cell/shownText";

// ECMA-376 Part 1 §18.8.31: up to four sections, for numbers above, below and equal to zero, and for texts.
describe("shownText", () => {
  it.each([
    [1, '"√";"×"', "√"],
    [-1, '"√";"×"', "×"],
    [0, '"√";"×"', "√"],
    [0, '"√";"×";"—"', "—"],
    [5, '"√";"×";"—";"注"', "√"],
    ["不详", '"√";"×";"—";"注"', "注"],
    [59, '[Red][<60]"不合格";"合格"', "不合格"],
    [60, '[Red][<60]"不合格";"合格"', "合格"],
    [1, ";;;", ""],
  ])("prints %p by %s as %p", (raw, format, shown) => {
    expect(shownText(raw, format)).toBe(shown);
  });

  it.each([
    ["无", '"√";"×"'],
    ["无", '"√";"×";"—"'],
    [12.5, "0.0"],
    [true, '"√"'],
    ["", '"√";"×";"—";"注"'],
  ])("leaves %p by %s as it is", (raw, format) => {
    expect(shownText(raw, format)).toBeNull();
  });
});
