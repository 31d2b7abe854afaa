import fc from "fast-check";
import type { Area } from "../../../src/core/area/area";
import { areaAddress } from "../../../src/core/area/address";
import { overlaps } from "../../../src/core/area/overlaps";
import { readingNotes } from "../../../src/ooxml/read/readingNotes";
import { withoutOverlaps } from "../../../src/ooxml/read/withoutOverlaps";
import { contentOf, sheetOf } from "../sheetOf";

const merged = (...ranges: string[]) =>
  `<mergeCells>${ranges.map((range) => `<mergeCell ref="${range}"/>`).join("")}</mergeCells>`;
const area = fc
  .tuple(fc.nat(12), fc.nat(12), fc.nat(3), fc.nat(3))
  .map(([top, left, height, width]): Area => ({
    top,
    left,
    bottom: top + height,
    right: left + width,
  }));

describe("merged areas of an .xlsx", () => {
  it("are read in any form, corners in any order; what is none is left out", () => {
    const tail =
      "<mergeCells><mergeCell  ref='A1:B2' a='1'></mergeCell><mergeCell ref=\"D4:C3\"/>" +
      '<mergeCell ref="#REF!"/><mergeCell/><mergeCell ref="E1"/><mergeCell ref="A0:B3"/><mergeCell ref="XFD9:XFE9"/></mergeCells>';
    expect(sheetOf("", tail).merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 1 },
      { top: 2, left: 2, bottom: 3, right: 3 },
    ]);
  });

  it("lose those that lie over others, with a word", () => {
    const content = contentOf("", merged("A1:B2", "B2:C3", "A1:B2", "D1:D9"));
    expect(content.grids[0]?.merges?.map(areaAddress)).toEqual(["A1:B2", "D1:D9"]);
    expect(readingNotes(content).warnings).toEqual([
      "2 处合并单元格与别处重叠，已略去，请先在 Excel 中打开并保存，再检查：“表”B2:C3、“表”A1:B2。",
    ]);
  });

  it("never overlap afterwards, and none is dropped that overlaps no other that stays", () => {
    fc.assert(
      fc.property(fc.array(area, { maxLength: 30 }), (areas) => {
        const { kept, dropped } = withoutOverlaps(areas);
        expect(new Set([...kept, ...dropped])).toEqual(new Set(areas));
        for (const a of kept) for (const b of kept) expect(a === b || !overlaps(a, b)).toBe(true);
        for (const a of dropped) expect(kept.some((b) => overlaps(a, b))).toBe(true);
      })
    );
  });

  it("cost by their number, not their size", () => {
    // Every pair would be 10¹⁰ looks.
    const columns = Array.from({ length: 16_384 }, (_, k) => ({
      top: 0,
      left: k,
      bottom: 1_048_575,
      right: k,
    }));
    const over = Array.from({ length: 100_000 }, (_, k) => ({
      top: k,
      left: 0,
      bottom: k,
      right: 16_383,
    }));
    const { kept, dropped } = withoutOverlaps([...columns, ...over]);
    expect([kept.length, dropped.length]).toEqual([16_384, 100_000]);
  });
});
