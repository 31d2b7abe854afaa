import { readLegend } from "../../../src/core/mark/readLegend";
import { readMark } from "../../../src/core/mark/readMark";

describe("readMark", () => {
  const none = readLegend([]);

  it("believes the sheet before convention", () => {
    const swapped = readLegend(["“√”表示未达标，“※”表示达标"]);
    expect(readMark("√", swapped)).toMatchObject({ status: "unmet", source: "note" });
    expect(readMark("※", swapped)).toMatchObject({ status: "met", source: "note" });
    expect(readMark("×", swapped)).toMatchObject({ status: "unmet", source: "convention" });
  });

  it("takes one sign of several fonts for the same", () => {
    const swapped = readLegend(["“√”表示存在问题，“×”表示不存在问题"]);
    expect(readMark("✔", swapped)).toMatchObject({ status: "unmet", source: "note" });
    expect(readMark("✗", swapped)).toMatchObject({ status: "met", source: "note" });
    const told = readLegend(["“√”表示达标，“✔”表示未达标"]);
    expect(["√", "✔", "✓"].map((mark) => readMark(mark, told)?.status)).toEqual([
      "met",
      "unmet",
      "met",
    ]);
    const classes = readLegend(["“✓”为甲组，“✗”为乙组"]);
    expect(["✓", "√", "×"].map((mark) => readMark(mark, classes))).toEqual([null, null, null]);
  });

  it.each([
    ["√", "met"],
    ["1", "met"],
    ["合格", "met"],
    ["△", "unmet"],
    ["-", "unmet"],
    ["0", "unmet"],
    ["*", "zero"],
    ["——", "excluded"],
    ["不适用", "excluded"],
  ])("knows %j by convention", (mark, status) => {
    expect(readMark(mark, none)).toMatchObject({ status, source: "convention", remark: "" });
  });

  it("never guesses", () => {
    for (const mark of ["？", "2", "√√", "待定", "", "√/※"])
      expect(readMark(mark, none)).toBeNull();
    expect(readMark("√", readLegend(["“√”达标，“√”未达标"]))).toBeNull();
  });
});
