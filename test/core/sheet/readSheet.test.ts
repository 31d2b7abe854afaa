import { textOf } from "../../../src/core/cell/textOf";
import type { Grid } from "../../../src/core/sheet/grid";
import { readSheet } from "../../../src/core/sheet/readSheet";

const grid = (values: Grid["values"], rest: Partial<Grid> = {}): Grid => ({
  sheet: "表",
  top: 0,
  left: 0,
  values,
  ...rest,
});

describe("readSheet", () => {
  it("keeps every cell's place on the sheet, with ragged and missing rows", () => {
    const sheet = readSheet(grid([["椒江"], undefined, ["", 5, "√ "]], { top: 4, left: 2 }));
    expect(sheet.used).toEqual({ top: 4, left: 2, bottom: 6, right: 4 });
    expect(textOf(sheet.at(4, 2))).toBe("椒江");
    expect(textOf(sheet.at(6, 3))).toBe("5");
    expect(sheet.at(5, 2).kind).toBe("blank");
    expect(sheet.at(0, 0).kind).toBe("blank");
    expect(sheet.at(99, 99).kind).toBe("blank");
  });

  it("gives equal contents one number and different contents different ones", () => {
    const sheet = readSheet(grid([["√", "√ ", "√", 1, 1, 12, 13, ""]]));
    const ids = [0, 1, 2, 3, 4, 5, 6, 7].map((column) => sheet.at(0, column).id);
    expect(ids[0]).toBe(ids[2]);
    expect(ids[0]).not.toBe(ids[1]);
    expect(ids[3]).toBe(ids[4]);
    expect(ids[5]).toBe(ids[6]);
    expect(ids[7]).toBe(0);
    expect(new Set([ids[0], ids[1], ids[3], ids[5], ids[7]]).size).toBe(5);
  });

  it("prints a number by its format, also a digit", () => {
    const sheet = readSheet(grid([[1, 1, 0.7]], { formats: [[undefined, "0.0", "0%"]] }));
    expect([0, 1, 2].map((column) => textOf(sheet.at(0, column)))).toEqual(["1", "1.0", "70%"]);
  });

  it("lists texts and errors in reading order and knows whether there are numbers", () => {
    const sheet = readSheet(
      grid([
        ["指标", "√"],
        ["#REF!", "达成度"],
      ])
    );
    expect(sheet.texts.map(({ row, column, cell }) => [row, column, cell.text])).toEqual([
      [0, 0, "指标"],
      [1, 1, "达成度"],
    ]);
    expect(sheet.errors).toEqual([{ row: 1, column: 0, code: "#REF!" }]);
    expect(sheet.hasNumbers).toBe(false);
    expect(readSheet(grid([["36,703 "]])).hasNumbers).toBe(true);
  });

  it("shows the anchor of a merged area in all its cells, and a merge over whole columns at no cost", () => {
    const merges = [
      { top: 0, left: 0, bottom: 1, right: 1 },
      { top: 0, left: 2, bottom: 1_048_575, right: 2 },
    ];
    const sheet = readSheet(
      grid(
        [
          ["一级", "", "右"],
          ["", "", ""],
        ],
        { merges }
      )
    );
    expect(textOf(sheet.seen(1, 1))).toBe("一级");
    expect(textOf(sheet.seen(1, 2))).toBe("右");
    expect(sheet.at(1, 1).kind).toBe("blank");
  });

  it("reads an empty sheet", () => {
    const sheet = readSheet(grid([]));
    expect(sheet.used.bottom).toBeLessThan(sheet.used.top);
    expect(sheet.texts).toEqual([]);
  });
});
