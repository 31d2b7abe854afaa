import { isUnfilledItem } from "../../../src/core/frame/isUnfilledItem";
import { readSheet } from "../../../src/core/sheet/readSheet";
import { gridOf } from "../gridOf";

/** Whether the second line of a sheet is such an item under the first, or under no header. */
function isUnfilled(text: string, head: readonly number[] = [0]): boolean {
  const sheet = readSheet(gridOf(text));
  return isUnfilledItem(sheet, sheet.used, head, 1);
}

describe("a numbered line that nobody filled in", () => {
  it("is an item under a header with more lanes", () => {
    expect(isUnfilled("指标|椒江区|黄岩区\n1.生师比达标||")).toBe(true);
    expect(isUnfilled("指标|椒江区|黄岩区\n1.生师比达标||明年补")).toBe(true);
  });

  it.each([
    ["fills every lane of the header", "指标|椒江区|黄岩区\n1.生师比|√|√"],
    ["has no number", "指标|椒江区|黄岩区\n生师比达标||"],
    ["begins right of the header", "指标|椒江区|黄岩区\n|1.生师比达标|"],
    ["stands under a header that is numbered itself", "1.指标|椒江区|黄岩区\n1.1 生师比||"],
    ["is blank", "指标|椒江区|黄岩区\n||\n1.生师比|√|√"],
  ])("is none where it %s", (_why, text) => expect(isUnfilled(text)).toBe(false));

  it("is none without a header", () => {
    expect(isUnfilled("指标|椒江区|黄岩区\n1.生师比达标||", [])).toBe(false);
  });
});
