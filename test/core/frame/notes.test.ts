import { textsIn } from "../../../src/core/frame/notes";
import { readSheet } from "../../../src/core/sheet/readSheet";
import { gridOf } from "../gridOf";

describe("the texts of an area", () => {
  const sheet = readSheet(gridOf("标题||附件\n指标|椒江区|√\n注：甲|注：乙|\n数据来源||"));
  const texts = (top: number, left: number, bottom: number, right: number) =>
    textsIn(sheet, { top, left, bottom, right }).map(({ text }) => text);

  it("come in reading order, single characters and what is outside left out", () => {
    expect(texts(1, 0, 2, 2)).toEqual(["指标", "椒江区", "注：甲", "注：乙"]);
    expect(texts(0, 1, 2, 2)).toEqual(["附件", "椒江区", "注：乙"]);
  });

  it("are none in an empty area", () => {
    expect(texts(2, 0, 1, 2)).toEqual([]);
  });
});
