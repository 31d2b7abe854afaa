import { standTogether } from "../../../src/core/frame/standTogether";
import { LineIds } from "../../../src/core/sheet/lineIds";
import { readSheet } from "../../../src/core/sheet/readSheet";
import { View } from "../../../src/core/sheet/view";

/** Whether the lanes of rows of characters stand together, a space being a blank cell. */
function together(...rows: string[]): boolean {
  const values = rows.map((row) => [...row].map((cell) => cell.trim()));
  const lanes = Array.from({ length: rows[0]?.length ?? 0 }, (_, k) => k);
  const cells = LineIds.held(
    new View(readSheet({ sheet: "表", top: 0, left: 0, values }), false),
    lanes
  );
  return standTogether(cells, {
    top: 0,
    bottom: rows.length - 1,
    left: 0,
    right: lanes.length - 1,
  });
}

describe("lanes of a run", () => {
  it("stand together where the first lines fill all of them, the last one twice", () => {
    expect(together("项椒黄", "一√ ", "二 ※", "三√※")).toBe(true);
  });

  it("may be parted by one that is blank in the first lines", () => {
    expect(together("项 黄", "一 √", "二 ※")).toBe(false);
    const late = [...Array.from({ length: 200 }, () => "一 √"), "一√√"];
    expect(together(...late)).toBe(false);
  });

  it("may end in a stray figure, which stands in the last one once", () => {
    expect(together("项椒3", "一√ ", "二※ ")).toBe(false);
  });

  it("are not told by lines of a single text", () => {
    expect(together("标  ", "项 黄", "一 √", " 注 ")).toBe(false);
    expect(together("  题", "项椒黄", "一√ ")).toBe(false);
  });
});
