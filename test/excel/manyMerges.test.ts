import type { Area } from "../../src/core/area/area";
import type { Grid } from "../../src/core/sheet/grid";
import { flagWorkbook } from "../../src/excel/flagWorkbook";
import { readSheet } from "../../src/excel/readSheet";
import { readWorkbook } from "../../src/excel/readWorkbook";
import type { SheetData } from "../../src/workbench/host/sheetData";
import { hostFor } from "./hostFor";

jest.setTimeout(60_000);

/** Pairs of cells merged down the first columns of a sheet, `across` beside each other, and one over both rows at the end. */
function merged(rows: number, across: number): Area[] {
  const pairs = Array.from({ length: rows }, (_, top) =>
    Array.from({ length: across }, (_unused, k) => ({
      top,
      left: 2 * k,
      bottom: top,
      right: 2 * k + 1,
    }))
  ).flat();
  return [...pairs, { top: rows, left: 0, bottom: rows + 1, right: 1 }];
}
function sheet(name: string, rows: number, across = 1): SheetData {
  const row = [...Array.from({ length: 2 * across }, (_, c) => (c % 2 === 0 ? "合" : "")), "末"];
  const values = Array.from({ length: rows + 2 }, () => [...row]);
  return { name, values, merges: merged(rows, across) };
}
const inOrder = (areas: readonly Area[] = []) =>
  [...areas].sort((a, b) => a.top - b.top || a.left - b.left);

// Microsoft's reference of Range.getMergedAreasOrNullObject: above 512 merged areas the method fails.
describe("a sheet with more merged areas than Excel gives at once", () => {
  const few = sheet("少", 3);
  const many = sheet("多", 700);
  const wide = sheet("宽", 2, 520);

  it("is read with all of them, and the other sheets as ever", async () => {
    const host = hostFor([few, many, wide, { name: "空", values: [] }]);
    const grids = await readWorkbook();
    expect(grids.map(({ sheet: name }) => name)).toEqual(["少", "多", "宽", "空"]);
    for (const [k, { merges }] of [few, many, wide].entries())
      expect(inOrder(grids[k]?.merges)).toEqual(inOrder(merges));
    expect(grids[1]?.values).toEqual(many.values);
    expect(host.syncs).toBeLessThan(20);
    expect(inOrder((await readSheet("多")).merges)).toEqual(inOrder(many.merges));
  });

  it("is flagged, and read in blocks, with all of them too", async () => {
    const host = hostFor([few, many]);
    const seen: Grid[] = [];
    const review = (grids: Grid[]) => {
      seen.splice(0, seen.length, ...grids);
      return { highlights: [] };
    };
    await flagWorkbook(review);
    expect(inOrder(seen[1]?.merges)).toEqual(inOrder(many.merges));
    host.state.maxResponse = 40_000;
    const blocks = await readWorkbook();
    expect(blocks[1]?.values).toEqual(many.values);
    expect(inOrder(blocks[1]?.merges)).toEqual(inOrder(many.merges));
  });

  it("costs no sync more with 512", async () => {
    const host = hostFor([sheet("正好", 511)]);
    expect((await readWorkbook())[0]?.merges).toHaveLength(512);
    expect(host.syncs).toBe(2);
  });
});
