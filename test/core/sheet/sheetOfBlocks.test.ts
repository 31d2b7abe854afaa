import { areaAddress } from "../../../src/core/area/address";
import type { Area } from "../../../src/core/area/area";
import { readSheet } from "../../../src/core/sheet/readSheet";
import type { RawCell } from "../../../src/core/cell/rawCell";

const BLOCK: RawCell[][] = [
  ["指标", "椒江区"],
  ["生师比", "√"],
];
/** Two blocks of four cells side by side with so many blank columns between. */
const apart = (gap: number): RawCell[][] =>
  BLOCK.map((row) => [...row, ...Array<RawCell>(gap).fill(""), ...row]);
const read = (values: RawCell[][], merges: Area[] = []) =>
  readSheet({ sheet: "表", top: 0, left: 0, values, merges });

describe("the blocks of a wide sheet", () => {
  it("are two where thirty blank columns lie between, each with its own area and texts", () => {
    const { blocks } = read(apart(30));
    expect(blocks.map(({ used }) => areaAddress(used))).toEqual(["A1:B2", "AG1:AH2"]);
    expect(blocks.map(({ texts }) => texts.map(({ column }) => column))).toEqual([
      [0, 1, 0],
      [32, 33, 32],
    ]);
  });

  it("are one where fewer blank columns do", () => {
    expect(read(apart(29)).blocks.map(({ used }) => areaAddress(used))).toEqual(["A1:AG2"]);
  });
});

describe("merged areas", () => {
  it("beside the cells of a sheet reach into none of its rows", () => {
    const beside = { top: 0, left: 5, bottom: 1, right: 6 };
    const sheet = read(BLOCK, [beside]);
    expect([0, 1].map((row) => sheet.hasMerges(row))).toEqual([false, false]);
    const over = { top: 1, left: 1, bottom: 1, right: 6 };
    const merged = read(BLOCK, [beside, over]);
    expect([0, 1].map((row) => merged.hasMerges(row))).toEqual([false, true]);
  });
});
