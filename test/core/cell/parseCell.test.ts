import { parseCell } from "../../../src/core/cell/parseCell";
import { textOf } from "../../../src/core/cell/textOf";

describe("parseCell", () => {
  it("takes null, nothing, '' and white space for blank", () => {
    for (const raw of [null, undefined, "", "  ", "\u3000\n"])
      expect(parseCell(raw).kind).toBe("blank");
  });

  it("takes numbers as they are printed, not as they are stored", () => {
    expect(parseCell(45.4545454545, "0.0")).toMatchObject({
      number: { value: 45.5, step: 0.1, percent: false },
      general: false,
    });
    expect(parseCell(0.73333, "0.0%")).toMatchObject({
      number: { value: 0.733, step: 0.001, percent: true },
    });
    expect(parseCell(11.9)).toMatchObject({ number: { value: 11.9, step: 0.1 }, general: true });
    expect(parseCell(-18992, "#,##0_);(#,##0)")).toMatchObject({
      number: { value: -18992, step: 1 },
    });
  });

  it("reads a date format as no fixed decimals", () => {
    expect(parseCell(45000, "yyyy/m/d")).toMatchObject({
      number: { value: 45000, step: 1 },
      general: true,
    });
  });

  it("knows Excel's errors by their text", () => {
    expect(parseCell("#REF!")).toEqual({ kind: "error", code: "#REF!" });
    expect(parseCell("#REF! 见上").kind).toBe("text");
  });

  it("gives booleans the words Excel shows", () => {
    expect(parseCell(true)).toMatchObject({ kind: "text", key: "TRUE" });
  });

  it("keeps what was typed beside a readable line and a normal form", () => {
    expect(parseCell("一、\n\n资源配置 ")).toMatchObject({
      text: "一、资源配置",
      key: "一、资源配置",
      raw: "一、\n\n资源配置 ",
    });
    expect(parseCell("（-4）\n86.7%")).toMatchObject({ text: "（-4）86.7%", key: "(-4)86.7%" });
    expect(parseCell("椒 江")).toMatchObject({ text: "椒江" });
    expect(parseCell("2. 生均公用经费")).toMatchObject({ text: "2. 生均公用经费" });
    expect(parseCell("√ ")).toMatchObject({ key: "√" });
    expect(parseCell("－")).toMatchObject({ key: "-" });
    expect(parseCell("———")).toMatchObject({ key: "——" });
  });

  it("shows a percentage and decimals as printed", () => {
    expect(textOf(parseCell(0.7, "0.0%"))).toBe("70.0%");
    expect(textOf(parseCell(5, "0.00"))).toBe("5.00");
    expect(textOf(parseCell(null))).toBe("");
  });
});
