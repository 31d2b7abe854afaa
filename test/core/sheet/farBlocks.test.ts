import fc from "fast-check";
import { COLUMNS, ROWS } from "../../../src/core/area/onSheet";
import { cellKey } from "../../../src/core/sheet/cellKey";
import { allBlocks, blockAt, farBlocks } from "../../../src/core/sheet/farBlocks";
import { inArea } from "../../../src/core/area/inArea";
import { overlaps } from "../../../src/core/area/overlaps";
import type { Area } from "../../../src/core/area/area";

const FEW = 4_000_000;
const keysOf = (cells: readonly (readonly [number, number])[]) =>
  Float64Array.from(new Set(cells.map(([row, column]) => cellKey(row, column)))).sort();
const sizeOf = ({ top, left, bottom, right }: Area) => (bottom - top + 1) * (right - left + 1);
const cell = fc.tuple(
  fc.oneof(fc.nat(40), fc.nat(ROWS - 1)),
  fc.oneof(fc.nat(40), fc.nat(COLUMNS - 1))
);
/** What a person who wants the program to hang would lay out. */
const shapes: [string, [number, number][]][] = [
  ["one cell in the last corner", [[ROWS - 1, COLUMNS - 1]]],
  [
    "two corners",
    [
      [0, 0],
      [ROWS - 1, COLUMNS - 1],
    ],
  ],
  ["a diagonal without a blank row or column", line(16_384, (k) => [k, k])],
  ["a diagonal of steps under every gap", line(560, (k) => [k * 29, k * 29])],
  ["steps that grow", line(20, (k) => [2 ** k, Math.min(2 ** k, COLUMNS - 1)])],
  ["a cross", [...line(16_384, (k) => [500, k]), ...line(20_000, (k) => [k * 50, 8000])]],
  ["a frame around the sheet", line(20_000, (k) => [k * 52, k % 2 === 0 ? 0 : COLUMNS - 1])],
];

function line(length: number, at: (k: number) => [number, number]): [number, number][] {
  return Array.from({ length }, (_, k) => at(k));
}

function check(keys: Float64Array): void {
  const blocks = farBlocks(keys);
  const all = allBlocks(blocks);
  expect(all.reduce((sum, { cells }) => sum + cells, 0)).toBe(keys.length);
  for (const key of keys) {
    const [row, column] = [Math.floor(key / COLUMNS), key % COLUMNS];
    if (!inArea(blockAt(blocks, row, column).area, row, column))
      throw new Error(`${row} ${column} is not in its block`);
  }
  const looked = all.reduce((sum, { area }) => sum + sizeOf(area), 0);
  expect(looked).toBeLessThanOrEqual(Math.max(FEW, 64 * keys.length));
}

describe("farBlocks", () => {
  it("has every filled cell in one block, none over another, whatever is filled", () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 60 }), (cells) => {
        const keys = keysOf(cells);
        check(keys);
        const areas = allBlocks(farBlocks(keys)).map(({ area }) => area);
        areas.forEach((area, k) =>
          expect(areas.slice(k + 1).some((other) => overlaps(area, other))).toBe(false)
        );
      })
    );
  });

  it.each(shapes)("has no more to look at than the filled cells are worth: %s", (_, cells) => {
    check(keysOf(cells));
  });

  it("leaves alone what people make: tables under one another, notes far below, columns between", () => {
    const table = (top: number, left: number) =>
      Array.from({ length: 200 }, (_, k): [number, number] => [
        top + Math.floor(k / 10),
        left + (k % 10),
      ]);
    const cells = [...table(0, 0), ...table(900, 12), ...table(5000, 4), [20_000, 0] as const];
    expect(allBlocks(farBlocks(keysOf(cells)))).toHaveLength(1);
  });
});
