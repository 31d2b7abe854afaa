import { parseCell } from "../../../../src/core/cell/parseCell";
import { readPieces } from "../../../../src/core/kind/targets/readPieces";

const read = (raw: string | number, format?: string) =>
  readPieces(parseCell(raw, format)).map(({ label, digits, comparison, percent }) => [
    label,
    digits,
    comparison,
    percent,
  ]);

describe("the figures of a cell", () => {
  it.each([
    [19.2, [["", 19.2, null, false]]],
    [
      "40.92/\n8250",
      [
        ["", 40.92, null, false],
        ["", 8250, null, false],
      ],
    ],
    [
      ">60/>95",
      [
        ["", 60, ">", false],
        ["", 95, ">", false],
      ],
    ],
    ["99%以上", [["", 99, "≥", true]]],
    ["控制在30所以内", [["", 30, "≤", false]]],
    ["降至5%以下", [["", 5, "≤", true]]],
    ["36,703", [["", 36703, null, false]]],
    [
      "小学98.5/初中99",
      [
        ["小学", 98.5, null, false],
        ["初中", 99, null, false],
      ],
    ],
    [
      "小学5.1\n初中14.2",
      [
        ["小学", 5.1, null, false],
        ["初中", 14.2, null, false],
      ],
    ],
    ["约70", [["", 70, null, false]]],
  ])("%j are read one by one", (raw, pieces) => {
    expect(read(raw)).toEqual(pieces);
  });

  it("in a percentage format are percentages, not fractions", () => {
    expect(read(0.637, "0.0%")).toEqual([["", 63.7, null, true]]);
  });

  it("are none in a blank or a slash, and nothing is guessed from words", () => {
    expect(read("")).toEqual([]);
    expect(read("/")).toEqual([]);
    expect(read("基本普及")).toEqual([["", null, null, false]]);
  });
});
