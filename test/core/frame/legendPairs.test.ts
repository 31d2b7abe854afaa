import { legendPairs } from "../../../src/core/frame/legendRows";

describe("the pairs of a legend in cells", () => {
  it("are each mark with the words behind it, an opener left out", () => {
    const pairs = [
      ["√", "达标"],
      ["※", "未达标"],
    ];
    expect(legendPairs(["√", "达标", "※", "未达标"])).toEqual(pairs);
    expect(legendPairs(["图例：", "√", "达标", "※", "未达标"])).toEqual(pairs);
  });

  it.each([
    ["one of them begins with a label", ["√", "达标", "教师学历达到要求", "未达标"]],
    ["one of them ends in a figure", ["√", "达标", "※", "45.5%"]],
    ["one of them ends in a mark", ["√", "达标", "※", "√"]],
    ["one mark has no words", ["√", "达标", "※"]],
  ])("are none where %s", (_why, cells) => expect(legendPairs(cells)).toEqual([]));
});
