import { parseCell } from "../../../src/core/cell/parseCell";
import { figureLike } from "../../../src/core/frame/figureLike";

describe("a cell that prints figures", () => {
  it.each([
    19.2,
    "36,703 ",
    "≥95%",
    ">60/>95",
    "99%以上",
    "1:15",
    "小学62/初中58",
    "控制在30所以内",
    "约7.6",
    "70万人左右",
    "60.9（预计）",
  ])("is %j", (raw) => {
    expect(figureLike(parseCell(raw))).toBe(true);
  });

  it.each(["2020年", "", "预期性", "2023-2026", "征地350亩，建筑面积20万平方米", "/", "第1小学"])(
    "is not %j",
    (raw) => {
      expect(figureLike(parseCell(raw))).toBe(false);
    }
  );
});
