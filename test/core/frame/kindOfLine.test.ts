import { CellKinds } from "../../../src/core/frame/cellKinds";
import { kindOfLine } from "../../../src/core/frame/kindOfLine";
import { sheetLegend } from "../../../src/core/frame/sheetLegend";
import { MarkReader } from "../../../src/core/mark/markReader";
import { readSheet } from "../../../src/core/sheet/readSheet";
import { gridOf } from "../gridOf";

/** What each line of a sheet is. */
function kindsIn(text: string) {
  const sheet = readSheet(gridOf(text));
  const kinds = new CellKinds(sheet, new MarkReader(sheetLegend(sheet), true));
  const { top, bottom } = sheet.used;
  return Array.from({ length: bottom - top + 1 }, (_, k) =>
    kindOfLine(sheet, kinds, top + k, sheet.used)
  );
}

describe("a line", () => {
  it("heads its lanes where its verdict stands over ticks, one as well as two", () => {
    expect(kindsIn("县（市、区）|达标\n椒江区|√\n黄岩区|√").slice(0, 2)).toEqual(["head", "body"]);
    const two = "县（市、区）|达标|未达标\n椒江区|√|\n黄岩区||√";
    expect(kindsIn(two)).toEqual(["head", "body", "body"]);
  });

  it("is of the body where verdicts stand under its verdict", () => {
    expect(kindsIn("椒江区|达标\n黄岩区|未达标\n路桥区|达标")).toEqual(["body", "body", "body"]);
  });

  it("heads years where its only figures are years from 1990 to 2060", () => {
    expect(kindsIn("指标|1990|2060\n小学校数|12|14")[0]).toBe("years");
    expect(kindsIn("指标|1989|2000\n小学校数|12|14")[0]).toBe("body");
    expect(kindsIn("指标|2000|2061\n小学校数|12|14")[0]).toBe("body");
  });
});
