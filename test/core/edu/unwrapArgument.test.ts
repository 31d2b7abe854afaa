import { unwrapArgument } from "../../../src/core/edu/unwrapArgument";

describe("unwrapArgument", () => {
  it("leaves plain cells as they are", () => {
    for (const cell of [5, "文字", true, null, ""]) expect(unwrapArgument(cell)).toBe(cell);
    expect(unwrapArgument(undefined)).toBeNull();
  });

  it.each([
    ["an error object of the runtime", Object.assign(new Error(), { code: "#N/A" }), "#N/A"],
    ["an error as rich data", { type: "Error", basicValue: "#DIV/0!" }, "#DIV/0!"],
    ["an error as text", "#NUM!", "#NUM!"],
    ["an error that a custom function cannot answer with", { code: "#REF!" }, "#VALUE!"],
    [
      "an entity, whose basic value is #VALUE!",
      { type: "Entity", basicValue: "#VALUE!" },
      "#VALUE!",
    ],
    ["an object of no known kind", {}, "#VALUE!"],
    ["a number that is none", Number.NaN, "#NUM!"],
  ])("reads %s", (_what, raw, code) => {
    expect(unwrapArgument(raw)).toEqual({ code, reason: expect.any(String) });
  });

  it("takes the number out of a formatted number and keeps its percent sign", () => {
    expect(unwrapArgument({ type: "Double", basicValue: 5 })).toBe(5);
    expect(
      unwrapArgument({ type: "FormattedNumber", basicValue: 0.57, numberFormat: "0.0%" })
    ).toBe("57%");
  });

  it("takes a text that only begins with # for a text", () => {
    expect(unwrapArgument("#1教学楼")).toBe("#1教学楼");
  });
});
