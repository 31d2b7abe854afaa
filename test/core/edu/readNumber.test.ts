import { readNumber } from "../../../src/core/edu/readNumber";

describe("readNumber", () => {
  it.each([
    ["29.63%", 0.2963],
    ["29.63 %", 0.2963],
    ["２９．６３%", 0.2963],
    ["3.6703万元", 36703],
    ["36.703千元", 36703],
    ["－8390%", -83.9],
    ["7.3657万人", 73657],
    ["36,703 元", 36703],
  ])("reads %j, a number with the unit of its column behind it", (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  it.each(["%", "万元", "—%", "/千元", "不适用%", " 元", "人"])(
    "takes %j, a blank or a sign for no figure with that unit, for a blank",
    (text) => {
      expect(readNumber(text)).toBeNull();
    }
  );

  it.each(["约3%", "29.63%%", "3万万元", "十元"])("refuses %j", (text) => {
    expect(readNumber(text)).toMatchObject({ code: "#VALUE!" });
  });
});
