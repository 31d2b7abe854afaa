import { normalForm, toHalfWidth } from "../../../src/core/cell/normalForm";
import { readableText } from "../../../src/core/cell/readableText";

describe("normalForm", () => {
  it.each([
    [" √\u3000", "√"],
    ["✔\ufe0f", "✔"],
    ["（－９）\n７０％", "(-9)70%"],
    ["—", "-"],
    ["−", "-"],
    ["——", "——"],
    ["--", "——"],
    ["2018.12－\n2020.11", "2018.12-2020.11"],
    ["", ""],
  ])("makes %j %j", (text, expected) => {
    expect(normalForm(text)).toBe(expected);
  });
});

describe("toHalfWidth", () => {
  it("changes full-width signs and the wide space only", () => {
    expect(toHalfWidth("Ａ１，\u3000《√》")).toBe("A1, 《√》");
  });
});

describe("readableText", () => {
  it.each([
    ["一、\n\n资源配置", "一、资源配置"],
    ["椒 江", "椒江"],
    ["指标值\n（元）", "指标值（元）"],
    ["A1\nB2", "A1 B2"],
    ["100%\n以上", "100% 以上"],
    ["  两  个 word ", "两个 word"],
    ["\u3000", ""],
  ])("reads %j as %j", (text, expected) => {
    expect(readableText(text)).toBe(expected);
  });
});
