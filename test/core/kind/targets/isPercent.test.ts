import { parseCell } from "../../../../src/core/cell/parseCell";
import { isPercent } from "../../../../src/core/kind/targets/isPercent";
import { readPieces } from "../../../../src/core/kind/targets/readPieces";

const percent = (name: string, figure: string | number, unit = "", caption = "") =>
  isPercent(name, unit, caption, readPieces(parseCell(figure)));

describe("figures are percentages", () => {
  it("by the unit of their line, else of their name, else of the table", () => {
    expect(percent("公办园", 50, "%")).toBe(true);
    expect(percent("公办园（所）", 50, "", "%")).toBe(false);
    expect(percent("公办园", 50, "", "%")).toBe(true);
    expect(percent("公办园占比（%）", 50, "所")).toBe(false);
  });

  it("by a sign in the cell, or by a name of a share with figures over 1", () => {
    expect(percent("公办园", "50%以上")).toBe(true);
    expect(percent("入学率（小学/初中）", 98)).toBe(true);
    expect(percent("入学率", 0.98)).toBe(false);
    expect(percent("工作效率", 98)).toBe(false);
    expect(percent("学校数", 98)).toBe(false);
  });
});
